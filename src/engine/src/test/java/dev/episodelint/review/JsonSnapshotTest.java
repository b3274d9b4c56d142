package dev.episodelint.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.episodelint.completeness.Completeness;
import dev.episodelint.testing.Property;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSnapshotTest {
    private static final String PATHS = "ab/.\u001B\n\r\"\\\u202E\u2028\uD83D\uDCD0<数\u0000'&,";

    @Test
    void aLineIsReadAgainAsItWasWrittenAndIsWhatTheSchemaDescribes() throws IOException {
        Schema schema = schema();
        Property.holds(300, trial -> {
            Snapshot snapshot = any(trial.random());
            String line = trial.made(JsonSnapshot.write(snapshot));
            assertThat(line.chars()).allMatch(c -> c >= ' ' && c < 0x7F);
            assertThat(JsonSnapshot.read(line)).isEqualTo(snapshot);
            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
        });
    }

    @Test
    void anyDamageIsRefusedOrChangesNothingButContent() {
        Property.holds(3000, trial -> {
            Random random = trial.random();
            StringBuilder line = new StringBuilder(JsonSnapshot.write(any(random)));
            for (int n = random.nextInt(3); n >= 0 && !line.isEmpty(); n--) {
                int at = random.nextInt(line.length());
                switch (random.nextInt(3)) {
                    case 0 -> line.setCharAt(at, "0-9{}[]\",:ae\u0000".charAt(random.nextInt(13)));
                    case 1 -> line.deleteCharAt(at);
                    default -> line.setLength(Math.max(1, at));
                }
            }
            try {
                Snapshot read = JsonSnapshot.read(trial.made(line.toString()));
                assertThat(JsonSnapshot.read(JsonSnapshot.write(read))).isEqualTo(read);
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"formatVersion\":1           | \"formatVersion\":2           | of format 2",
                "\"date\":\"2026-11-22\"       | \"date\":\"2026-02-30\"       | a day that is none",
                "\"date\":\"2026-11-22\"       | \"day\":\"2026-11-22\"        | no text `date`",
                "\"commit\":null               | \"commit\":\"HEAD\"           | a commit that is none",
                "\"completeness\":0.5          | \"completeness\":1.5          | not between 0 and 1",
                "\"errors\":1                  | \"errors\":-1                 | `errors` is out of range",
                "\"errors\":1                  | \"errors\":1.5                | no number `errors`",
                "\"errors\":1                  | \"errors\":99999999999        | `errors` is out of range",
                "\"errors\":1                  | \"errors\":1,\"errors\":2     | not JSON",
                "\"metWeight\":5               | \"metWeight\":11              | more is met than there is",
                "\"path\":\"a.md\"             | \"path\":\"\"                 | a path that is none",
                "\"f1\"                        | \"f 1\"                       | a fingerprint that is none",
                "\"absent\":[]                 | \"absent\":{}                 | no list `absent`",
                "\"absent\":[]}                | \"absent\":[]}}               | not JSON"
            })
    void whatIsNoSnapshotIsRefusedWithTheReason(String good, String bad, String reason) throws IOException {
        Snapshot snapshot = new Snapshot(
                LocalDate.of(2026, 11, 22),
                null,
                0.5,
                1,
                1,
                0,
                0,
                List.of(new Snapshot.Document(
                        "a.md", new Completeness(5, 10, 1, 2), 1, 0, 0, Map.of("f1", LocalDate.of(2026, 11, 1)))),
                List.of());
        String line = JsonSnapshot.write(snapshot);
        assertThat(line).contains(good);
        String damaged = line.replaceFirst(java.util.regex.Pattern.quote(good), bad);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonSnapshot.read(damaged))
                .withMessageContaining(reason);
        // What JSON Schema can say it says too: neither days of a month nor sums.
        boolean beyondSchemas = reason.contains("is met") || bad.contains("02-30") || reason.equals("not JSON");
        if (!beyondSchemas) {
            assertThat(schema().validate(damaged, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void deepNestingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonSnapshot.read("[".repeat(100_000)));
    }

    private static Snapshot any(Random random) {
        List<Snapshot.Document> documents = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Map<String, LocalDate> open = new HashMap<>();
            for (int n = random.nextInt(6); n > 0; n--) {
                open.put(Long.toHexString(random.nextLong()), day(random));
            }
            int total = random.nextInt(99);
            int met = total == 0 ? 0 : random.nextInt(total);
            documents.add(new Snapshot.Document(
                    path(random),
                    new Completeness(met * 2520L, total * 2520L, met, total),
                    random.nextInt(9),
                    random.nextInt(9),
                    random.nextInt(9),
                    open));
        }
        List<String> absent = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            absent.add(path(random));
        }
        return new Snapshot(
                day(random),
                random.nextBoolean() ? null : "0123456789".repeat(4),
                random.nextBoolean() ? null : random.nextInt(1001) / 1000.0,
                random.nextInt(99),
                random.nextInt(99),
                random.nextInt(99),
                random.nextInt(99),
                documents,
                absent);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(9));
    }

    private static String path(Random random) {
        StringBuilder path = new StringBuilder("p");
        for (int i = random.nextInt(8); i > 0; i--) {
            path.append(PATHS.charAt(random.nextInt(PATHS.length())));
        }
        return path.toString();
    }

    private static Schema schema() throws IOException {
        try (InputStream stream = JsonSnapshotTest.class.getResourceAsStream("/schemas/history.schema.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, b -> b.schemaLoader(l -> l.allow(iri -> false)))
                    .getSchema(text);
        }
    }
}

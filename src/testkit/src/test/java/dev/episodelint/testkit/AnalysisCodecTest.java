package dev.episodelint.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.AnalysisCodec;
import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.FactPlace;
import dev.episodelint.fact.HeaderFact;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.plan.PlannedItem;
import dev.episodelint.suppression.Suppression;
import dev.episodelint.suppression.SuppressionScope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any analysis is equal after encoding and decoding. */
class AnalysisCodecTest {
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "Missing section `Cost Analysis`",
            "\"\\/",
            "\n\r\t\u0000\u001B\u007F",
            "\u2028\u2029\uFEFF\uFFFD",
            "ä€💰",
            "\uD83D",
            "\uDCB0",
            "null",
            "{}[]");

    /** Analyses of arbitrary content; optional parts may be absent. */
    private record Any(Random random) {

        Analysis analysis() {
            return new Analysis(
                    text(),
                    orNull(this::text),
                    orNull(this::text),
                    orNull(() -> one(Status.values())),
                    some(() -> new HeaderFact(text(), text())),
                    some(this::diagnostic),
                    some(() -> new Fact(one(Fact.Role.values()), text(), text(), place(), details())),
                    some(() -> new Failure(text(), text())),
                    some(this::suppression),
                    some(() -> new Point(
                            text(), text(), random.nextInt(), random.nextInt(), one(State.values()), some(this::text))),
                    some(this::answer));
        }

        private PlanAnswer answer() {
            return new PlanAnswer(
                    new PlannedItem(one(PlannedItem.Kind.values()), text(), text(), orNull(this::text), number()),
                    one(PlanAnswer.State.values()),
                    orNull(this::text),
                    some(() -> new PlanAnswer.Evidence(number(), text())),
                    some(this::text));
        }

        private Suppression suppression() {
            return new Suppression(
                    text(),
                    one(SuppressionScope.values()),
                    range(),
                    text(),
                    orNull(() -> LocalDate.ofEpochDay(random.nextInt())),
                    number(),
                    orNull(this::diagnostic),
                    orNull(this::diagnostic));
        }

        private Diagnostic diagnostic() {
            return new Diagnostic(
                    text(),
                    one(Nature.values()),
                    one(Severity.values()),
                    text(),
                    orNull(this::text),
                    text(),
                    range(),
                    orNull(this::text),
                    text(),
                    orNull(this::text),
                    some(() -> new Related(text(), number(), number(), text())),
                    text(),
                    number());
        }

        private FactPlace place() {
            return new FactPlace(range(), orNull(this::text), text());
        }

        private Map<String, String> details() {
            Map<String, String> details = new HashMap<>();
            some(this::number).forEach(name -> details.put("name-" + name, text()));
            return details;
        }

        private Range range() {
            return new Range(number(), number(), number(), number());
        }

        private int number() {
            return random.nextBoolean() ? random.nextInt(100) : random.nextInt();
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            return text.toString();
        }

        private <T> T one(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private <T> T orNull(Supplier<T> value) {
            return random.nextInt(3) == 0 ? null : value.get();
        }

        private <T> List<T> some(Supplier<T> value) {
            return Stream.generate(value).limit(random.nextInt(4)).toList();
        }
    }

    @Test
    void nothingIsLost() {
        for (int seed = 0; seed < 2000; seed++) {
            Analysis analysis = new Any(new Random(seed)).analysis();
            byte[] bytes = AnalysisCodec.encode(analysis);
            assertThat(AnalysisCodec.decode(bytes)).as("seed %d", seed).isEqualTo(analysis);
            assertThat(AnalysisCodec.encode(AnalysisCodec.decode(bytes)))
                    .as("seed %d", seed)
                    .isEqualTo(bytes);
        }
    }

    @Test
    void otherBytesAreRefused() {
        Analysis analysis = new Analysis(
                "a.md", null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        String json = new String(AnalysisCodec.encode(analysis), UTF_8);
        refused("");
        refused("null");
        refused("[]");
        refused(json + json);
        refused(json.replace("\"path\"", "\"file\""));
        refused(json.replace("{", "{\"more\":1,"));
        refused(json.replace("\"facts\":[]", "\"facts\":[null]"));
        byte[] bytes = AnalysisCodec.encode(analysis);
        for (int length = 0; length < bytes.length; length++) {
            refused(new String(Arrays.copyOf(bytes, length), UTF_8));
        }
    }

    private static void refused(String json) {
        assertThatIllegalArgumentException()
                .as(json)
                .isThrownBy(() -> AnalysisCodec.decode(json.getBytes(UTF_8)))
                .withMessageStartingWith("Not an analysis: ");
    }
}

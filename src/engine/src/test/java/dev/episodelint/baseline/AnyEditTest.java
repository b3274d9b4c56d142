package dev.episodelint.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.schema.Schema;
import dev.episodelint.testing.TestLinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents are edited at random around known findings: nothing known looks new, and nothing new looks known. */
class AnyEditTest {
    private static final int ROUNDS = 150;
    private static final Set<String> RULES =
            Set.of("placeholder/leftover-word", "table/ragged-row", "structure/missing-section");
    private static final Schema SCHEMA = TestLinter.compile("""
            # Show

            ## Alpha

            What happened.

            ## Beta

            Why.

            ## Gamma

            Then.
            """, null);

    @Test
    void nothingKnownLooksNewAndNothingNewLooksKnown() {
        int known = 0;
        int planted = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            EditedSeries series = new EditedSeries(new Random(seed));
            Baseline baseline = run(series).baseline();
            series.editAFewTimes();
            TestRun seen = run(series);
            assertThat(seen.fresh(baseline)).as("seed " + seed).isEqualTo(series.planted());
            Baseline shrunk = seen.against(baseline).shrunk();
            assertThat(seen.against(shrunk).absent()).as("seed " + seed).isEmpty();
            assertThat(seen.fresh(shrunk)).as("seed " + seed).hasSameSizeAs(series.planted());
            known += shrunk.entries().size();
            planted += series.planted().size();
        }
        assertThat(known).isGreaterThan(20 * ROUNDS / 2);
        assertThat(planted).isGreaterThan(ROUNDS / 4);
    }

    private static TestRun run(EditedSeries series) {
        return TestRun.in(series.texts(), SCHEMA, d -> RULES.contains(d.rule()));
    }

    /** The price of not guessing: who edits the very line of a finding may meet it as new. */
    @Test
    void aFindingWhoseOwnLineIsEditedIsOftenNotRecognised() {
        Random random = new Random(7);
        int edited = 0;
        int missed = 0;
        for (Map.Entry<String, String> document : examples().entrySet()) {
            TestRun before = TestRun.in(Map.ofEntries(document));
            Baseline baseline = before.baseline();
            for (Diagnostic diagnostic : before.diagnostics()) {
                String text = diagnostic.isConsequence() ? null : reworded(document.getValue(), diagnostic, random);
                TestRun after = text == null ? before : TestRun.in(Map.of(document.getKey(), text));
                if (text != null && after.diagnostics().stream().anyMatch(d -> isSame(d, diagnostic))) {
                    edited++;
                    missed += after.against(baseline).fresh().stream()
                                    .anyMatch(s -> s.rule().equals(diagnostic.rule()))
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(edited).isGreaterThan(10);
        assertThat(missed * 100 / edited)
                .as("percent not recognised: %s of %s", missed, edited)
                .isBetween(50, 100);
    }

    private static boolean isSame(Diagnostic a, Diagnostic b) {
        return a.rule().equals(b.rule())
                && a.message().equals(b.message())
                && a.range().line() == b.range().line();
    }

    /** The text with another word in the line of a finding, one that it does not name; null where there is none. */
    private static @Nullable String reworded(String text, Diagnostic diagnostic, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int index = diagnostic.range().line() - 1;
        String line = lines.get(index);
        List<int[]> words = new ArrayList<>();
        Matcher word = Pattern.compile("\\p{L}{4,}").matcher(line);
        while (word.find()) {
            boolean own = diagnostic.range().endLine() == diagnostic.range().line()
                    && word.start() < diagnostic.range().endColumn() - 1
                    && word.end() > diagnostic.range().column() - 1;
            if ((!own || line.startsWith("#")) && !diagnostic.message().contains(word.group())) {
                words.add(new int[] {word.start(), word.end()});
            }
        }
        if (words.isEmpty()) {
            return null;
        }
        int[] one = words.get(random.nextInt(words.size()));
        lines.set(index, line.substring(0, one[0]) + "other" + line.substring(one[1]));
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, String> examples() {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("../../examples/pattern-mastery"))) {
            for (Path file : files.sorted().toList()) {
                documents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }
}

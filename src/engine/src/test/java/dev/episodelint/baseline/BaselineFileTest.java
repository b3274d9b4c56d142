package dev.episodelint.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodelint.testing.Property;
import dev.episodelint.text.Limits;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A baseline as text. */
class BaselineFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void oneSortedLineForEachFinding() {
        Baseline baseline = new Baseline(List.of(
                new BaselineEntry(new Sighting("b.md", "a/b", null, "Missing `x`", ""), DAY, null),
                new BaselineEntry(new Sighting("a.md", "a/b", "S / T", "Say \"x\"", "t \\ u"), DAY, "for now")));
        assertThat(BaselineFile.write(baseline)).isEqualTo("""
                # Findings that are known. Written by `episode-lint baseline`; it shrinks as they are cured.
                formatVersion: 1
                findings:
                - {path: "a.md", rule: "a/b", section: "S / T", message: "Say \\"x\\"", text: "t \\\\ u", since: "2026-06-01", reason: "for now"}
                - {path: "b.md", rule: "a/b", message: "Missing `x`", since: "2026-06-01"}
                """);
    }

    @Test
    void anyWordsComeBackAndNothingInTheFileActs() {
        Property.holds(300, trial -> {
            Random random = trial.random();
            BaselineEntry entry = new BaselineEntry(
                    new Sighting("p" + words(random), "a/b", words(random), words(random), "t" + words(random)),
                    DAY,
                    words(random));
            String text = trial.made(BaselineFile.write(new Baseline(List.of(entry, entry))));
            assertThat(text.lines()).hasSize(5);
            assertThat(text.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                    .isEmpty();
            assertThat(BaselineFile.read("b.yaml", text).entries()).containsExactly(entry, entry);
        });
    }

    private static String words(Random random) {
        int[] pieces = {
            'a', '"', '\'', ':', '#', '{', '}', ',', ' ', 0x1B, 0x202E, 0x2028, 0x85, 0xA0, 0xFEFF, 0x1F600, 'é'
        };
        StringBuilder words = new StringBuilder("w");
        for (int i = random.nextInt(12); i > 0; i--) {
            words.appendCodePoint(pieces[random.nextInt(pieces.length)]);
        }
        return words.append('x').toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "formatVersion: 2                                                 | b.yaml:1:16: Unexpected version",
                "findings: []                                                     | Missing key `formatVersion`",
                "formatVersion: 1\\nfindigns: []                                  | b.yaml:2:1: Unknown key `findigns`",
                "formatVersion: 1\\nfindings:\\n- {path: a.md}                    | Missing key `rule`",
                "formatVersion: 1\\nfindings:\\n- {path: /a, rule: a/b, message: m, since: 2026-01-01} | b.yaml:3:10: Unexpected path",
                "formatVersion: 1\\nfindings:\\n- {path: a, rule: A, message: m, since: 2026-01-01}    | b.yaml:3:19: Unexpected `A`",
                "formatVersion: 1\\nfindings:\\n- {path: a, rule: a/b, message: m, since: 2026-02-30}  | b.yaml:3:43: Unexpected `2026-02-30`",
                "formatVersion: 1\\nfindings:\\n- {path: a, rule: a/b, message: m, since: 2026-01-01, line: 3} | b.yaml:3:55: Unknown key `line`",
                "formatVersion: 1\\nfindings:\\n<<<<<<< ours                     | Broken YAML"
            })
    void whatIsNotAsItIsWrittenIsRefusedAtItsPlace(String text, String problem) {
        assertThatThrownBy(() -> BaselineFile.read("b.yaml", text.strip().replace("\\n", "\n")))
                .hasMessageContaining(problem);
    }

    @Test
    void tooLargeAFileIsRefused() {
        assertThatThrownBy(() -> BaselineFile.read("b.yaml", "#".repeat(Limits.BASELINE_BYTES + 1)))
                .hasMessageContaining("Over the limit of 8192 kB");
    }
}

package dev.episodelint.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.text.Decoder;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedFindingsTest {
    private static final String TREE = "```yaml\nname: x\n├── main\n```\n\n";

    @Test
    void whatIsWrongTheSameWayAgainAndAgainIsNamedOnceWithItsLines() {
        List<Diagnostic> broken = broken(TREE.repeat(5));
        assertThat(broken).hasSize(1);
        assertThat(broken.get(0).message()).endsWith("; so 4 times more, on lines 8, 13, 18, 23");
        assertThat(broken.get(0).related()).hasSize(4);
    }

    @Test
    void aFewSlipsAreNamedOneByOne() {
        assertThat(broken(TREE.repeat(3))).hasSize(3);
    }

    @Test
    void theFingerprintOfAHabitStaysWhenItGrows() {
        assertThat(broken(TREE.repeat(5)).get(0).fingerprint())
                .isEqualTo(broken("\n\n" + TREE.repeat(7)).get(0).fingerprint());
    }

    private static List<Diagnostic> broken(String text) {
        return new Linter(TestLinter.EPISODE, TestLinter.RULES)
                .analyze("a.md", Decoder.decode(text.getBytes(UTF_8))).diagnostics().stream()
                        .filter(d -> d.rule().equals("code/broken-yaml"))
                        .toList();
    }
}

package dev.episodelint.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.BuiltIn;
import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.kinds.Kinds;
import dev.episodelint.rule.RuleFiles;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.text.Decoder;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** What a rule means is said by its file, not by its name: rules of a family that nobody knows count like any other. */
class RuleFamilyTest {

    /** The built-in rules, all of them in one family of another name. */
    private static Ruleset renamed() throws IOException {
        try (InputStream in = BuiltIn.class.getResourceAsStream("/rules/all.txt")) {
            String text = new String(in.readAllBytes(), UTF_8).replaceAll("(?m)^rule: ([a-z]+)/", "rule: ours/$1-");
            return Ruleset.of(RuleFiles.read(text), Kinds.all());
        }
    }

    private static Analysis renamed(String text) throws IOException {
        return new Linter(TestLinter.EPISODE, renamed()).analyze("document.md", Decoder.decode(text.getBytes(UTF_8)));
    }

    @Test
    void statesOfRequirementsAreTheSame() throws IOException {
        String template = BuiltIn.template(BuiltIn.DEFAULT_TEMPLATE).orElseThrow();
        String wrong =
                CleanEpisode.text().replace("```yaml\n", "```yaml\n[broken\n").replace("- [x]", "- [ ]");
        for (String text : new String[] {template, wrong, CleanEpisode.text(), "# Episode 7: Queues\n"}) {
            assertThat(renamed(text).points())
                    .extracting(Point::state)
                    .containsExactlyElementsOf(TestLinter.episodes().analyze(text).points().stream()
                            .map(Point::state)
                            .toList());
        }
        assertThat(renamed(template).points()).extracting(Point::state).contains(State.UNFILLED);
        assertThat(renamed(wrong).points()).extracting(Point::state).contains(State.INVALID);
    }

    @Test
    void gapsBehindAnAccidentAreItsConsequences() throws IOException {
        String text = CleanEpisode.text().replaceFirst("(?m)^```\\s*$", "");
        long consequences = TestLinter.episodes().analyze(text).diagnostics().stream()
                .filter(Diagnostic::isConsequence)
                .count();

        assertThat(consequences).isPositive();
        assertThat(renamed(text).diagnostics().stream().filter(Diagnostic::isConsequence))
                .hasSize((int) consequences);
        assertThat(renamed(text).failures()).extracting(Failure::reason).isEmpty();
    }
}

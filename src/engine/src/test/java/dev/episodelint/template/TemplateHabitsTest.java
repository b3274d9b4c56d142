package dev.episodelint.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.TestLinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authors of templates mark what is to be filled in in ways of their own. */
class TemplateHabitsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "{what the learner can do afterwards} ~ Write a loop that ends.",
                "{question/answer that opens it} ~ What would a timer do without a bell?",
                "See Lesson N for more. ~ See Lesson 4 for more.",
                "Comes after Week X of the course. ~ Comes after Week 2 of the course.",
                "> Delete this note before publishing. ~ > Measured in March.",
            })
    void whatIsToBeReplacedIsNamedUntilItIs(String own, String filled) {
        TestLinter lint = TestLinter.by("# [Title]\n\n## Goal\n\n" + own + "\n");

        assertThat(lint.findings("# Loops\n\n## Goal\n\n" + own + "\n")).hasSize(1);
        assertThat(lint.findings("# Loops\n\n## Goal\n\n" + filled + "\n")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "The set $\\{ n > 0 \\}$ and \\text{for all x} are formulas.",
                "Call `{user name}` or ${HOME dir} as they stand.",
                "Sprint Y2K was long, and Part Number 7 was lost.",
            })
    void whatOnlyLooksLikeItIsText(String text) {
        String template = "# [Title]\n\n## Goal\n\n**Owner:** [name]\n\n" + text + "\n";
        String document = "# Loops\n\n## Goal\n\n**Owner:** Ada\n\n" + text + "\n";

        assertThat(TestLinter.by(template).findings(document)).isEmpty();
    }

    @Test
    void valuesOfTheFrontMatterAreOfTheTemplatesType() {
        TestLinter lint = TestLinter.by("""
                        ---
                        level: beginner | advanced
                        length: "[X minutes]"
                        ---

                        # [Title]

                        ## Goal

                        [text]
                        """);
        String body = "\n---\n\n# Loops\n\n## Goal\n\nTo end.\n";

        assertThat(lint.findings("---\nlevel: advanced\nlength: 25 minutes" + body))
                .isEmpty();
        assertThat(lint.findings("---\nlevel: wizard\nlength: a while" + body))
                .containsExactly(
                        "2 value/wrong-type Unexpected `wizard`, expected one of beginner, advanced",
                        "3 value/wrong-type Unexpected `a while`, expected duration");
    }
}

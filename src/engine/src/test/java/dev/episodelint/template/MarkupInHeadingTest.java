package dev.episodelint.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.TestLinter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading is read the same way in a template and in a document, whatever markup it is written with. */
class MarkupInHeadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Overview](x.md)",
                "[Overview](https://example.org/a_b \"Title\")",
                "The [Overview][1]",
                "**[Overview](x.md)** of all",
                "[The *whole* overview](x.md)",
                "![Logo](logo.png) Overview",
                "[![Build](b.svg)](https://example.org) Overview",
                "The `check` command",
                "The `*.md` and `a_b` files",
                "*Overview* and **detail**",
                "~~Old~~ Overview",
                "<https://example.org/overview>",
                "See https://example.org/overview",
                "Research &amp; Development",
                "C\\# and \\*more\\*",
                "About <Company>",
                "[About](x.md) <Your Company>",
                "Overview <br> and more",
                "The <kbd>Ctrl</kbd> key",
            })
    void aTemplateHasTheSectionsThatItDemands(String heading) {
        assertThat(sectionFindings(heading, heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "[Overview](x.md), Overview",
        "Overview, [Overview](y.md)",
        "![Logo](logo.png) Overview, Logo Overview",
        "The `check` command, The check command",
        "*Overview* and **detail**, Overview and detail",
        "Research &amp; Development, Research and Development",
        "About <Company>, About Acme",
    })
    void theMarkupOfTheTemplateIsNotDemanded(String inTemplate, String inDocument) {
        assertThat(sectionFindings(inTemplate, inDocument)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Summary](x.md)", "![Overview](x.md) Summary", "Summary `Overview`"})
    void otherWordsAreAnotherSection(String inDocument) {
        assertThat(sectionFindings("[Overview](x.md)", inDocument)).isNotEmpty();
    }

    private static List<String> sectionFindings(String inTemplate, String inDocument) {
        return TestLinter.by(text(inTemplate)).findings(text(inDocument)).stream()
                .filter(f -> f.contains(" structure/"))
                .toList();
    }

    private static String text(String heading) {
        return """
                # Notes

                ## Costs

                What it costs.

                ## %s

                One sentence on it.

                [1]: https://example.org/one
                """.formatted(heading);
    }
}

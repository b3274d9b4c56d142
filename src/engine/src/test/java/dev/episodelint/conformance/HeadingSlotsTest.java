package dev.episodelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.TestLinter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The heading of an incident names a company and a year that can be true. */
class HeadingSlotsTest {
    private static final TestLinter LINT = TestLinter.episodes().on(LocalDate.of(2024, 5, 20));

    private static String episode(String heading) {
        return CleanEpisode.with(CleanEpisode.part("Tallyho 2019").line(), l -> "#### " + heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incident 1: AWS us-east-1 (December 2021)",
                "Incident 1: Knight Capital, 2012",
                "Incident 1: 2017 GitLab",
                "Incident 1: GitLab - January 31, 2017",
                "Incident 1: 2021-10-04 Facebook",
                "Incident 1: Facebook (2021-2022)",
                "Incident 1: Meta, Oct '21",
                "Incident 1: The Great Fire of 2003 at Brightcart",
                "Incident 1: Error 9999 at 3M (1998)",
                "Incident 1: [GitLab](https://example.org/postmortem), 2017",
                "Incident 1: **GitLab** `db1` 2017",
                "Incident 1: Company B, 2017",
                "Incident 1: OVH, März 2021",
                "Incident #1 – OVH – 10/03/2021",
                "Incident 1: GitLab, 21 May 2024"
            })
    void aCompanyAndAYearInAnyOrderAreEnough(String heading) {
        assertThat(LINT.findings(episode(heading))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Incident 1: Tallyho                        | Missing `Year` in this heading",
                "Incident 1: Route 53 outage                | Missing `Year` in this heading",
                "Incident 1: [Tallyho](https://x.org/2019)  | Missing `Year` in this heading",
                "Incident 1: 2019                           | Missing `Company` in this heading",
                "Incident 1: (March 2019)                   | Missing `Company` in this heading",
                "Incident 1                                 | Missing `Company`, `Year` in this heading",
                "Incident 1: Tallyho 2031                   | Unexpected `2031`, expected year from 1950, not in the future",
                "Incident 1: Tallyho, June 2024             | Unexpected `June 2024`, expected year from 1950, not in the future",
                "Incident 1: Tallyho 1066                   | Unexpected `1066`, expected year from 1950, not in the future",
                "Incident 1: the company 2019               | `the company 2019` only repeats the placeholder `[Company]`",
                "Incident 1: Tallyho [Year]                 | Unfilled placeholder `[Year]`"
            })
    void whatIsMissingOrCannotBeTrueIsOneFinding(String heading, String message) {
        String text = episode(heading);
        int line = CleanEpisode.part("Tallyho 2019").line();
        assertThat(LINT.findings(text))
                .singleElement()
                .asString()
                .startsWith(line + " ")
                .endsWith(message);
    }

    @Test
    void whoDoesNotKnowTheDateFindsNothingInTheFuture() {
        assertThat(TestLinter.episodes().findings(episode("Incident 1: Tallyho 2031")))
                .isEmpty();
    }

    @Test
    void withoutAnOverlayAnyYearOfFourDigitsWillDo() {
        String template = """
                # [Title]

                ## Storm 1: [Name] [Year]

                [What happened]
                """;
        TestLinter lint = TestLinter.by(template).on(LocalDate.of(2024, 5, 20));
        assertThat(lint.findings("""
                # Storms

                ## Storm 1: Great Drowning, 1362

                It took the church.
                """)).isEmpty();
        assertThat(lint.rules("""
                # Storms

                ## Storm 1: Great Drowning

                It took the church.
                """)).containsExactly("structure/incomplete-heading");
    }
}

package dev.episodelint.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.Yaml;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims as findings of a document. */
class ClaimsTest {
    private static final TestLinter LECTURES = TestLinter.by("# Lecture [NUMBER]: [TITLE]");
    private static final String LECTURE = """
            # Lecture 3: Queues

            **Duration**: 2 hours
            **Word Count**: 5,000+ words

            ## Part 1 (45 minutes)

            ### Theory (20 minutes)

            ### Practice (20 minutes)

            ## Part 2 (45 minutes)

            ## 3 Takeaways

            - Wait
            - Drop
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void standAtTheirPlaceWhateverEndsALine(String end) {
        assertThat(findings("\uFEFF" + LECTURE.replace("\n", end)))
                .extracting(d -> d.range().line() + ":" + d.range().column() + " " + d.message())
                .containsExactly(
                        "3:15 Sections take `90 minutes`, `Duration` says `2 hours`",
                        "4:17 `5,000+ words` claimed, counted `28` words of prose",
                        "6:12 Subsections take `40 minutes`, the section says `45 minutes`",
                        "14:4 `3 Takeaways` announced, found `2`");
    }

    @Test
    void nameThePlacesThatWereAddedUpInTheSameDocument() {
        assertThat(findings(LECTURE).get(0).related())
                .containsExactly(
                        new Related("document.md", 6, 12, "added up"), new Related("document.md", 12, 12, "added up"));
    }

    @Test
    void areNeverLouderThanAWarningWhereTheyAreOnlyProbable() {
        assertThat(TestLinter.RULES.byId("claim/count-differs").cap()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aToleranceThatIsNoneIsRefusedAtItsPlace() {
        var options = Map.of("claim/duration-differs", Yaml.read("lint.yaml", "\ntolerance: much"));
        assertThatThrownBy(() -> TestLinter.RULES.withOptions(options))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems().get(0).line()).isEqualTo(2))
                .hasMessageContaining("Unexpected `much`");
    }

    private static List<Diagnostic> findings(String text) {
        return LECTURES.own(text).stream()
                .filter(d -> d.rule().startsWith("claim/"))
                .toList();
    }
}

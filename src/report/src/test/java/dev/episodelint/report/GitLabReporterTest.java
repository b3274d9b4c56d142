package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CodeClimateParser;

class GitLabReporterTest {

    @Test
    void everyFindingIsAnIssue() throws IOException {
        GoldenFile.assertSame("gitlab.json", gitlab());
    }

    @Test
    void itHasWhatGitLabAsksFor() throws IOException {
        assertThat(FormatReaders.errors("gitlab.schema.json", gitlab())).isEmpty();
        assertThat(FormatReaders.errors(
                        "gitlab.schema.json", SampleReports.show(Format.GITLAB, Style.PLAIN, SampleReports.EMPTY)))
                .isEmpty();
        assertThat(FormatReaders.errors("gitlab.schema.json", gitlab().replace("major", "loud")))
                .isNotEmpty();
    }

    @Test
    void aParserOfOthersSeesEachFindingOnceAtItsPlace() throws Exception {
        assertThat(FormatReaders.violations(new CodeClimateParser(), gitlab()))
                .extracting(
                        Violation::getFile,
                        Violation::getStartLine,
                        Violation::getSeverity,
                        Violation::getRule,
                        Violation::getMessage)
                .containsExactly(
                        tuple("episodes/13.md", 7, SEVERITY.INFO, "encoding/mojibake", "Damaged encoding"),
                        tuple(
                                "episodes/13.md",
                                40,
                                SEVERITY.ERROR,
                                "code/unclosed-fence",
                                "Unclosed fence. Close it with ```"),
                        tuple(
                                "episodes/13.md",
                                88,
                                SEVERITY.WARN,
                                "structure/missing-section",
                                "Missing section `Cost Analysis`. Add it after `Security`"),
                        tuple(
                                "episodes/14.md",
                                1,
                                SEVERITY.ERROR,
                                "header/contradictory-status",
                                "Unexpected `3` statuses"));
    }

    private static String gitlab() throws IOException {
        return SampleReports.show(Format.GITLAB, Style.PLAIN, SampleReports.rich());
    }
}

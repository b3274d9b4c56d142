package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;

class CheckstyleReporterTest {

    @Test
    void everyFindingIsAnErrorInAFile() throws IOException {
        GoldenFile.assertSame("report.checkstyle.xml", checkstyle());
    }

    @Test
    void aParserOfOthersSeesEachFindingOnceAtItsPlace() throws Exception {
        assertThat(FormatReaders.violations(new CheckStyleParser(), checkstyle()))
                .extracting(
                        Violation::getFile,
                        Violation::getStartLine,
                        Violation::getColumn,
                        Violation::getSeverity,
                        Violation::getRule,
                        Violation::getMessage)
                .containsExactly(
                        tuple(
                                "episodes/13.md",
                                7,
                                4,
                                SEVERITY.INFO,
                                "episode-lint.encoding/mojibake",
                                "Damaged encoding"),
                        tuple(
                                "episodes/13.md",
                                40,
                                1,
                                SEVERITY.ERROR,
                                "episode-lint.code/unclosed-fence",
                                "Unclosed fence. Close it with ```"),
                        tuple(
                                "episodes/13.md",
                                88,
                                1,
                                SEVERITY.WARN,
                                "episode-lint.structure/missing-section",
                                "Missing section `Cost Analysis`. Add it after `Security`"),
                        tuple(
                                "episodes/14.md",
                                1,
                                1,
                                SEVERITY.ERROR,
                                "episode-lint.header/contradictory-status",
                                "Unexpected `3` statuses"));
    }

    @Test
    void aFileThatWasNotCheckedHasAnException() throws Exception {
        assertThat(FormatReaders.all(FormatReaders.xml(checkstyle()), "exception"))
                .singleElement()
                .satisfies(e -> assertThat(e.getTextContent()).isEqualTo("is over the limit of 1 MB"));
    }

    private static String checkstyle() throws IOException {
        return SampleReports.show(Format.CHECKSTYLE, Style.PLAIN, SampleReports.rich());
    }
}

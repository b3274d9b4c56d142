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
        Golden.assertSame("report.checkstyle.xml", checkstyle());
    }

    @Test
    void aParserOfOthersSeesEachFindingOnceAtItsPlace() throws Exception {
        assertThat(Readers.violations(new CheckStyleParser(), checkstyle()))
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
        assertThat(Readers.all(Readers.xml(checkstyle()), "exception"))
                .singleElement()
                .satisfies(e -> assertThat(e.getTextContent()).isEqualTo("is over the limit of 1 MB"));
    }

    private static String checkstyle() throws IOException {
        return Reports.show(Format.CHECKSTYLE, Style.PLAIN, Reports.rich());
    }
}

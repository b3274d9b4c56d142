package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Severity;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.JUnitParser;

class JUnitReporterTest {

    @Test
    void everyFindingIsATest() throws IOException {
        Golden.assertSame("report.junit.xml", junit(Style.PLAIN, Reports.rich()));
    }

    @Test
    void waivedFindingsAreSkippedWithTheirReasonsWhenAskedFor() throws Exception {
        String junit = junit(new Style(false, false, true, true), Reports.rich());
        assertThat(Readers.all(Readers.xml(junit), "skipped"))
                .extracting(e -> e.getAttribute("message"))
                .contains("suppressed on line 58 until 2027-01-31: Shown on purpose");
        assertThat(junit(Style.PLAIN, Reports.rich())).doesNotContain("Shown on purpose");
    }

    @Test
    void mavensReaderOfTestReportsCountsTheSame() throws Exception {
        List<ReportTestSuite> suites = Readers.suites(junit(Style.PLAIN, Reports.rich()));
        assertThat(suites)
                .extracting(
                        ReportTestSuite::getNumberOfTests,
                        ReportTestSuite::getNumberOfFailures,
                        ReportTestSuite::getNumberOfErrors,
                        ReportTestSuite::getNumberOfSkipped)
                .containsExactly(tuple(3, 1, 0, 2), tuple(1, 1, 0, 0), tuple(1, 0, 1, 0), tuple(1, 0, 0, 0));
        List<ReportTestCase> tests = suites.get(0).getTestCases();
        assertThat(tests)
                .extracting(ReportTestCase::getName)
                .containsExactly(
                        "Damaged encoding [encoding/mojibake]",
                        "Unclosed fence [code/unclosed-fence]",
                        "Missing section `Cost Analysis` [structure/missing-section]");
        assertThat(tests).extracting(ReportTestCase::getFullClassName).containsOnly("episodes/13");
        assertThat(tests.get(2).hasSkipped()).isTrue();
        assertThat(tests.get(1).getFailureMessage()).isEqualTo("Unclosed fence");
    }

    @Test
    void aParserOfOthersSeesWhatFails() throws Exception {
        List<Violation> violations = Readers.violations(new JUnitParser(), junit(Style.PLAIN, Reports.rich()));
        assertThat(violations)
                .anyMatch(v -> v.getMessage().contains("Unclosed fence"))
                .anyMatch(v -> v.getMessage().contains("Unexpected `3` statuses"))
                .noneMatch(v -> v.getMessage().contains("Damaged encoding"));
    }

    @Test
    void whatFailsTheRunFails() throws Exception {
        assertThat(failures(Severity.ERROR)).isEqualTo(2);
        assertThat(failures(Severity.WARNING)).isEqualTo(3);
        assertThat(failures(Severity.INFO)).isEqualTo(4);
        assertThat(failures(null)).isZero();
    }

    @Test
    void theSameWordsTwiceInADocumentAreTwoNames() throws Exception {
        CheckResult result = Reports.of(Reports.saying("x"), Reports.saying("x"), Reports.saying("y"));
        assertThat(Readers.all(Readers.xml(junit(Style.PLAIN, result)), "testcase"))
                .extracting(e -> e.getAttribute("name"))
                .containsExactly(
                        "x [structure/missing-section]",
                        "x [structure/missing-section] (2)",
                        "y [structure/missing-section]");
    }

    private static int failures(Severity gate) throws Exception {
        Element root = Readers.xml(junit(new Style(false, false, true, false, gate), Reports.rich()));
        assertThat(Readers.all(root, "failure")).hasSize(Integer.parseInt(root.getAttribute("failures")));
        return Integer.parseInt(root.getAttribute("failures"));
    }

    private static String junit(Style style, CheckResult result) throws IOException {
        return Reports.show(Format.JUNIT, style, result);
    }
}

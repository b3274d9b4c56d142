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
        GoldenFile.assertSame("report.junit.xml", junit(Style.PLAIN, SampleReports.rich()));
    }

    @Test
    void waivedFindingsAreSkippedWithTheirReasonsWhenAskedFor() throws Exception {
        String junit = junit(new Style(false, false, true, true), SampleReports.rich());
        assertThat(FormatReaders.all(FormatReaders.xml(junit), "skipped"))
                .extracting(e -> e.getAttribute("message"))
                .contains("suppressed on line 58 until 2027-01-31: Shown on purpose");
        assertThat(junit(Style.PLAIN, SampleReports.rich())).doesNotContain("Shown on purpose");
    }

    @Test
    void mavensReaderOfTestReportsCountsTheSame() throws Exception {
        List<ReportTestSuite> suites = FormatReaders.suites(junit(Style.PLAIN, SampleReports.rich()));
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
        List<Violation> violations =
                FormatReaders.violations(new JUnitParser(), junit(Style.PLAIN, SampleReports.rich()));
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
        CheckResult report =
                SampleReports.of(SampleReports.saying("x"), SampleReports.saying("x"), SampleReports.saying("y"));
        assertThat(FormatReaders.all(FormatReaders.xml(junit(Style.PLAIN, report)), "testcase"))
                .extracting(e -> e.getAttribute("name"))
                .containsExactly(
                        "x [structure/missing-section]",
                        "x [structure/missing-section] (2)",
                        "y [structure/missing-section]");
    }

    private static int failures(Severity gate) throws Exception {
        Element root = FormatReaders.xml(junit(new Style(false, false, true, false, gate), SampleReports.rich()));
        assertThat(FormatReaders.all(root, "failure")).hasSize(Integer.parseInt(root.getAttribute("failures")));
        return Integer.parseInt(root.getAttribute("failures"));
    }

    private static String junit(Style style, CheckResult report) throws IOException {
        return SampleReports.show(Format.JUNIT, style, report);
    }
}

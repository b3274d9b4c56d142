package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.episodelint.BuiltIn;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.SarifParser;
import tools.jackson.databind.JsonNode;

class SarifReporterTest {

    @Test
    void everythingIsInIt() throws IOException {
        StringWriter out = new StringWriter();
        new SarifReporter(BuiltIn.rules(), id -> "# " + id + "\n\nIts\npage.\n\n## Why\n")
                .write(SampleReports.rich(), out);
        GoldenFile.assertSame("report.sarif", out.toString().replace("\"" + Version.current() + "\"", "\"VERSION\""));
    }

    @Test
    void thePublishedSchemaAcceptsIt() throws IOException {
        String sarif = sarif(SampleReports.rich());
        assertThat(FormatReaders.sarifErrors(sarif)).isEmpty();
        assertThat(FormatReaders.sarifErrors(sarif(SampleReports.EMPTY))).isEmpty();
        assertThat(FormatReaders.sarifErrors(sarif.replace("\"startLine\": 88", "\"startLine\": 0")))
                .isNotEmpty();
        assertThat(FormatReaders.sarifErrors(sarif.replace("inSource", "somewhere")))
                .isNotEmpty();
        assertThat(FormatReaders.sarifErrors(sarif.replace("\"columnKind\"", "\"columnSort\"")))
                .isNotEmpty();
    }

    @Test
    void aParserOfOthersSeesEachFindingOnceAtItsPlace() throws Exception {
        List<Violation> violations = FormatReaders.violations(new SarifParser(), sarif(SampleReports.rich()));
        assertThat(violations)
                .extracting(Violation::getFile, Violation::getStartLine, Violation::getRule, Violation::getSeverity)
                .contains(
                        tuple("episodes/13.md", 40, "code/unclosed-fence", SEVERITY.ERROR),
                        tuple("episodes/13.md", 88, "structure/missing-section", SEVERITY.WARN));
    }

    @Test
    void aRuleOfTheCatalogueBringsItsPage() throws IOException {
        JsonNode rule = run(SampleReports.of(SampleReports.saying("x"))).at("/tool/driver/rules/0");
        assertThat(rule.at("/id").stringValue()).isEqualTo("structure/missing-section");
        assertThat(rule.at("/fullDescription/text").stringValue())
                .isEqualTo("A section of the template is missing in the document.");
        assertThat(rule.at("/help/markdown").stringValue()).startsWith("# structure/missing-section\n");
        assertThat(rule.at("/defaultConfiguration/level").stringValue()).isEqualTo("error");
        assertThat(rule.at("/properties/nature").stringValue()).isEqualTo("gap");
    }

    @Test
    void whatCouldNotBeReadIsANotificationOfARunThatFailed() throws IOException {
        JsonNode invocation = run(SampleReports.rich()).at("/invocations/0");
        assertThat(invocation.at("/executionSuccessful").booleanValue()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").stringValue())
                .isEqualTo("is over the limit of 1 MB");
        assertThat(run(SampleReports.EMPTY)
                        .at("/invocations/0/executionSuccessful")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void pathsArePercentEncoded() {
        assertThat(ArtifactUri.of("a b/100 %/\u6570:[x]#?.md"))
                .isEqualTo("a%20b/100%20%25/%E6%95%B0%3A%5Bx%5D%23%3F.md");
        assertThat(ArtifactUri.of("../a.md")).isEqualTo("../a.md");
        assertThat(ArtifactUri.of("/tmp/a b.md")).isEqualTo("file:///tmp/a%20b.md");
        assertThat(ArtifactUri.of("C:/a b.md")).isEqualTo("file:///C:/a%20b.md");
        assertThat(ArtifactUri.isRelative("a:b.md")).isTrue();
        assertThat(ArtifactUri.isRelative("/a.md")).isFalse();
    }

    @Test
    void contentIsNeitherAnArgumentNorALink() throws IOException {
        JsonNode run = run(SampleReports.of(SampleReports.saying("`{0}` [here](http://example.org) \u202E")));
        assertThat(run.at("/results/0/message/text").stringValue())
                .isEqualTo("`{{0}}` [here\\](http://example.org) \\u202E");
    }

    @Test
    void aResultSaysWhetherItIsWaivedAndWhy() throws IOException {
        Diagnostic waived = SampleReports.saying("x");
        CheckResult result = new CheckResult(
                List.of(), List.of(), List.of(), List.of(new CheckResult.Suppressed(waived, "On purpose", null, 7)));
        JsonNode suppression = run(result).at("/results/0/suppressions/0");
        assertThat(suppression.at("/kind").stringValue()).isEqualTo("inSource");
        assertThat(suppression.at("/justification").stringValue()).isEqualTo("On purpose");
        assertThat(suppression.at("/location/physicalLocation/region/startLine").intValue())
                .isEqualTo(7);
        assertThat(run(SampleReports.of(waived)).at("/results/0/suppressions").isEmpty())
                .isTrue();
    }

    private static JsonNode run(CheckResult report) throws IOException {
        return FormatReaders.json(sarif(report)).at("/runs/0");
    }

    private static String sarif(CheckResult report) throws IOException {
        return SampleReports.show(Format.SARIF, Style.PLAIN, report);
    }
}

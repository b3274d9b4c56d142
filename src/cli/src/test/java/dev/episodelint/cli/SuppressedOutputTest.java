package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Suppressed findings on the command line: counted, listed with an option, and never a reason to fail. */
class SuppressedOutputTest {
    private static final String WAIVED = Sandbox.GAP
            + "\n<!-- episode-lint-disable-file structure/missing-section until 2026-12-31 -- learnt nothing -->\n";

    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void files() {
        sandbox = new Sandbox(folder).configured("").file("14.md", WAIVED);
    }

    @Test
    void suppressedFindingsAreCountedAndDoNotFail() {
        Sandbox.Ended ended = sandbox.run("check", "--fail-on", "info");
        assertThat(ended.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(ended.out()).isEqualTo("1 document, 0 errors, 0 warnings, 1 suppressed, completeness 66 %\n");
    }

    @Test
    void theyAreListedWithTheirReasons() {
        Sandbox.Ended ended = sandbox.run("check", "--show-suppressed");
        assertThat(ended.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(ended.lines())
                .containsExactly(
                        "14.md:3:1: suppressed: Missing section `Beta` [structure/missing-section]",
                        "  note: suppressed on line 7 until 2026-12-31: learnt nothing",
                        "1 document, 0 errors, 0 warnings, 1 suppressed, completeness 66 %");
        assertThat(sandbox.run("check", "--show-suppressed", "--format", "compact")
                        .lines())
                .containsExactly(
                        "14.md:3:1: suppressed: Missing section `Beta` [structure/missing-section]",
                        "1 document, 0 errors, 0 warnings, 1 suppressed, completeness 66 %");
    }

    @Test
    void jsonCountsThemAndListsThemWhenAskedFor() {
        JsonNode quiet = json("check", "--format", "json");
        assertThat(quiet.at("/summary/suppressed").intValue()).isEqualTo(1);
        assertThat(quiet.at("/summary/errors").intValue()).isZero();
        assertThat(quiet.at("/diagnostics").isEmpty()).isTrue();
        JsonNode shown = json("check", "--format", "json", "--show-suppressed");
        assertThat(shown.at("/diagnostics").size()).isEqualTo(1);
        assertThat(shown.at("/diagnostics/0/state").stringValue()).isEqualTo("suppressed");
        assertThat(shown.at("/diagnostics/0/suppression").toString())
                .isEqualTo("{\"reason\":\"learnt nothing\",\"until\":\"2026-12-31\",\"line\":7}");
    }

    @Test
    void sarifAlwaysHasThemWithTheReasonAndJunitWhenAskedFor() {
        JsonNode results = json("check", "--format", "sarif").at("/runs/0/results");
        assertThat(results.size()).isEqualTo(1);
        assertThat(results.at("/0/suppressions/0/justification").stringValue()).isEqualTo("learnt nothing");
        assertThat(results.at("/0/suppressions/0/properties/until").stringValue())
                .isEqualTo("2026-12-31");
        assertThat(sandbox.run("check", "--format", "junit").out()).doesNotContain("learnt nothing");
        assertThat(sandbox.run("check", "--format", "junit", "--show-suppressed")
                        .out())
                .contains("skipped=\"1\"", "learnt nothing");
    }

    private JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(sandbox.run(arguments).out());
    }

    @Test
    void theDayOfTheRunDecides() {
        assertThat(sandbox.today("2026-12-31").run("check").code()).isEqualTo(ExitCode.CLEAN);
        Sandbox.Ended ended = sandbox.today("2027-01-01").run("check");
        assertThat(ended.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ended.lines())
                .containsExactly(
                        "14.md:3:1: error: Missing section `Beta` [structure/missing-section]",
                        "14.md:7:64: warning: Suppression of `structure/missing-section` expired on `2026-12-31`"
                                + " [suppression/expired]",
                        "1 document, 1 error, 1 warning, completeness 66 %");
    }

    @Test
    void aRuleThatIsOffLeavesItsSuppressionAlone() {
        sandbox.configured("rules: { structure/missing-section: off }\n");
        assertThat(sandbox.run("check").out()).isEqualTo("1 document, 0 errors, 0 warnings, completeness 100 %\n");
        assertThat(sandbox.today("2027-01-01").run("check").out())
                .isEqualTo("1 document, 0 errors, 0 warnings, completeness 100 %\n");
    }

    @Test
    void findingsOfSuppressionsAreSetByTheConfiguration() {
        sandbox.file(
                "14.md",
                Sandbox.CLEAN.replace("13", "14") + "\n<!-- episode-lint-disable-file table/ragged-row -- x -->\n");
        assertThat(sandbox.run("check", "--fail-on", "warning").code()).isEqualTo(ExitCode.FINDINGS);
        sandbox.configured("rules: { suppression/unused: off }\n");
        assertThat(sandbox.run("check", "--fail-on", "warning").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aReasonCannotForgeALineOrSteerATerminal() {
        sandbox.file("14.md", WAIVED.replace("learnt nothing", "a\nb.md:1:1: error: forged \u001B[2J"));
        Sandbox.Ended ended = sandbox.run("check", "--show-suppressed");
        assertThat(ended.lines()).noneMatch(l -> l.startsWith("b.md"));
        assertThat(ended.out())
                .contains(": a b.md:1:1: error: forged \\u001B[2J")
                .doesNotContain("\u001B");
        sandbox.file("14.md", WAIVED.replace("learnt nothing", "x".repeat(5000)));
        assertThat(json("check", "--format", "json", "--show-suppressed")
                        .at("/diagnostics/0/suppression/reason")
                        .stringValue())
                .hasSize(500);
    }

    @Test
    void theHelpNamesTheOption() {
        assertThat(sandbox.run("check", "--help").out()).contains("--show-suppressed");
    }
}

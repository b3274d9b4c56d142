package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The baseline commands, and checks with a baseline. */
class BaselineCommandTest {
    private static final String FILE = "episode-lint-baseline.yaml";
    private static final String OTHER = Sandbox.CLEAN.replace("13", "15") + "\nMore is TODO here.\n";

    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void files() {
        sandbox = new Sandbox(folder).configured("").file("14.md", Sandbox.GAP).file("15.md", OTHER);
    }

    @Test
    void whatIsKnownIsNeitherShownNorFailsAndWhatIsNewDoes() {
        Sandbox.Ended created = sandbox.run("baseline", "create");
        assertThat(created.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(created.lines())
                .containsExactly(
                        FILE + ": 2 findings", "   placeholder/leftover-word  1", "   structure/missing-section  1");
        Sandbox.Ended known = sandbox.run("check", "--fail-on", "info");
        assertThat(known.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(known.out()).isEqualTo("2 documents, 0 errors, 0 warnings, 2 baselined, completeness 66 %\n");
        sandbox.file("14.md", Sandbox.GAP + "\nThis is TODO too.\n");
        Sandbox.Ended one = sandbox.run("check", "--fail-on", "info");
        assertThat(one.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(one.lines()).hasSize(2);
        assertThat(one.lines().get(0)).startsWith("14.md:7:9:").contains("`TODO` left in the text");
    }

    @Test
    void theBaselineHoldsFromAnyWorkingDirectoryAndForAnyPart() {
        sandbox.file(".git/HEAD", "").file("sub/16.md", Sandbox.GAP.replace("14", "16"));
        sandbox.run("baseline", "create");
        Sandbox below = new Sandbox(folder.resolve("sub"));
        assertThat(below.run("check").out()).contains("0 errors", "1 baselined");
        assertThat(sandbox.run("check", "15.md").err()).doesNotContain("no longer found");
        assertThat(below.run("check", "../14.md").out()).contains("1 document, 0 errors", "1 baselined");
    }

    @Test
    void jsonAndSarifSayWhatIsKnown() {
        sandbox.run("baseline", "create");
        sandbox.file("14.md", Sandbox.GAP + "\nThis is TODO too.\n");
        JsonNode json = json(sandbox.run("check", "--format", "json"));
        assertThat(json.at("/summary/baselined").intValue()).isEqualTo(2);
        assertThat(json.at("/summary/errors").intValue()).isZero();
        assertThat(json.at("/diagnostics").valueStream().map(d -> d.at("/state").stringValue()))
                .containsExactly("baselined", "new", "baselined");
        assertThat(json.at("/diagnostics/0/baseline").toString())
                .isEqualTo("{\"since\":\"2026-06-01\",\"reason\":null}");
        JsonNode sarif = json(sandbox.run("check", "--format", "sarif"));
        assertThat(sarif.at("/runs/0/results")
                        .valueStream()
                        .map(r -> r.at("/baselineState").stringValue()))
                .containsExactly("unchanged", "new", "unchanged");
        JsonNode without = json(sandbox.run("check", "--no-baseline", "--format", "sarif"));
        assertThat(without.at("/runs/0/results").valueStream().map(r -> r.has("baselineState")))
                .containsOnly(false);
        for (String format : new String[] {"checkstyle", "github", "gitlab", "rdjson", "junit", "compact"}) {
            assertThat(sandbox.run("check", "--format", format).out()).doesNotContain("Missing section");
        }
        assertThat(sandbox.run("check", "--show-baselined").out())
                .contains("14.md:3:1: baselined: Missing section `Beta`", "in the baseline since 2026-06-01");
        assertThat(sandbox.run("check", "--show-baselined", "--format", "junit").out())
                .contains("<skipped message=\"in the baseline since 2026-06-01\"");
    }

    @Test
    void updateOnlyShrinks() {
        sandbox.run("baseline", "create");
        sandbox.file("15.md", OTHER.replace("TODO", "done")).file("14.md", Sandbox.GAP + "\nThis is TODO too.\n");
        assertThat(sandbox.run("check").err())
                .contains("1 entry of the baseline no longer found; `episode-lint baseline update` takes them out");
        Sandbox.Ended updated = sandbox.today("2026-07-01").run("baseline", "update");
        assertThat(updated.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(updated.lines())
                .containsExactly(
                        FILE + ": 1 removed, 1 kept, 1 new and not taken in",
                        "- 15.md (Beta): `TODO` left in the text [placeholder/leftover-word]",
                        "+ 14.md (Alpha): `TODO` left in the text [placeholder/leftover-word]");
        assertThat(sandbox.read(FILE)).doesNotContain("TODO").contains("since: \"2026-06-01\"");
        assertThat(sandbox.run("check").err()).doesNotContain("no longer found");
        sandbox.run("baseline", "update", "--accept-new", "--reason", "ships on Friday");
        assertThat(sandbox.read(FILE))
                .contains("This is TODO too.", "since: \"2026-07-01\", reason: \"ships on Friday\"");
        assertThat(sandbox.run("check").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aPartIsUpdatedAloneAndWhatCannotBeReadIsLeftAlone() {
        sandbox.run("baseline", "create");
        sandbox.file("15.md", OTHER.replace("TODO", "done"));
        assertThat(sandbox.run("baseline", "update", "14.md").lines()).containsExactly(FILE + ": 0 removed, 2 kept");
        sandbox.file("15.md", "x".repeat(1024 * 1024 + 1));
        assertThat(sandbox.run("baseline", "update").code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(sandbox.read(FILE)).contains("15.md");
    }

    @Test
    void aRemovedDocumentIsNoLongerFoundAndARenamedOneIsFollowed() throws IOException {
        sandbox.run("baseline", "create");
        Files.move(sandbox.path("14.md"), sandbox.path("fourteen.md"));
        Files.delete(sandbox.path("15.md"));
        Sandbox.Ended ended = sandbox.run("check");
        assertThat(ended.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(ended.err()).contains("1 entry of the baseline no longer found");
        sandbox.run("baseline", "update");
        assertThat(sandbox.read(FILE)).contains("fourteen.md").doesNotContain("15.md");
    }

    @Test
    void showCountsTheDebtOldestFirst() {
        sandbox.run("baseline", "create");
        sandbox.file("14.md", Sandbox.GAP + "\nThis is TODO too.\n")
                .today("2026-07-01")
                .run("baseline", "update", "--accept-new", "--reason", "later");
        sandbox.file("15.md", OTHER.replace("TODO", "done"));
        assertThat(sandbox.run("baseline", "show").out()).isEqualTo("""
                episode-lint-baseline.yaml: 3 findings

                rule                       findings  oldest
                placeholder/leftover-word  2         2026-06-01
                structure/missing-section  1         2026-06-01

                document                   findings  oldest
                14.md                      2         2026-06-01
                15.md                      1         2026-06-01

                no longer found, `episode-lint baseline update` takes them out:
                - 15.md (Beta): `TODO` left in the text [placeholder/leftover-word]
                """);
        JsonNode json = json(sandbox.run("baseline", "show", "--format", "json"));
        assertThat(json.at("/baselines/0/findings").intValue()).isEqualTo(3);
        assertThat(json.at("/baselines/0/rules/0/rule").stringValue()).isEqualTo("placeholder/leftover-word");
        assertThat(json.at("/baselines/0/absent").size()).isEqualTo(1);
    }

    @Test
    void theConfigurationNamesTheFile() {
        sandbox.configured("baseline: known/debt.yaml\n").file("known/.keep", "");
        Sandbox.Ended missing = sandbox.run("check");
        assertThat(missing.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(missing.err())
                .contains("known/debt.yaml", "does not exist", "`episode-lint baseline create` writes it");
        assertThat(sandbox.run("baseline", "create").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(sandbox.read("known/debt.yaml")).contains("path: \"../14.md\"");
        assertThat(sandbox.run("check").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(sandbox.run("explain", "14.md").out()).contains("known/debt.yaml");
        assertThat(sandbox.configured("baseline: ../debt.yaml\n").run("check").err())
                .contains("Outside the root");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(sandbox.run("baseline", "update").code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(sandbox.run("baseline", "show").code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(sandbox.run("check", "--baseline", "none.yaml").code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(sandbox.run("check", "--baseline", FILE, "--no-baseline").code())
                .isEqualTo(ExitCode.UNUSABLE);
        sandbox.run("baseline", "create");
        Sandbox.Ended again = sandbox.run("baseline", "create");
        assertThat(again.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(again.err()).contains("There is a baseline already");
        assertThat(sandbox.run("baseline", "create", "--force").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(sandbox.run("baseline", "update", "--accept-new").code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(sandbox.run("baseline", "update", "--accept-new", "--reason", " ")
                        .code())
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(sandbox.run("baseline", "update", "--reason", "x").code()).isEqualTo(ExitCode.UNUSABLE);
        sandbox.file(FILE, "formatVersion: 1\nfindigns: []\n");
        Sandbox.Ended broken = sandbox.run("check");
        assertThat(broken.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(broken.err()).contains(FILE + ":2:1: Unknown key `findigns`", "did you mean `findings`?");
        sandbox.file(FILE, new byte[] {(byte) 0xC3, 0});
        assertThat(sandbox.run("check").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void consequencesFollowTheirCauseAndSuppressionsComeFirst() {
        String fence = """
                # Episode 16: Third

                ## Alpha

                ```java
                int a;

                ## Beta

                Why.
                """;
        String waived = Sandbox.GAP.replace("14", "17")
                + "\n<!-- episode-lint-disable-file structure/missing-section -- learnt nothing -->\n";
        sandbox.file("16.md", fence).file("17.md", waived).run("baseline", "create");
        assertThat(sandbox.read(FILE)).contains("unclosed-fence").doesNotContain("17.md");
        Sandbox.Ended ended = sandbox.run("check");
        assertThat(ended.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(ended.out()).contains("1 suppressed, 3 baselined");
        assertThat(sandbox.file("17.md", Sandbox.GAP.replace("14", "17"))
                        .run("check")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    private static JsonNode json(Sandbox.Ended ended) {
        return JsonMapper.shared().readTree(ended.out());
    }
}

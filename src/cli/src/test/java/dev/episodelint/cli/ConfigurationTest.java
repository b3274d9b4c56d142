package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    private static final String MISSING = "structure/missing-section";

    @TempDir
    private Path temporary;

    private Sandbox sandbox;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(temporary.resolve("project/.git"));
        sandbox = new Sandbox(temporary.resolve("project"));
    }

    @Test
    void everyProblemOfAFileIsToldWithItsPlaceAndTheNearestName() {
        sandbox.configured("ruels: { }\nrules: { structure/missing-sektion: off }\noverlya: x\n")
                .file("13.md", Sandbox.CLEAN);
        Sandbox.Ended ended = sandbox.run("check");
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .containsExactly(
                        "episode-lint.yaml:3:1: Unknown key `ruels`; did you mean `rules`?",
                        "episode-lint.yaml:4:10: Unknown rule `structure/missing-sektion`;"
                                + " did you mean `structure/missing-section`?",
                        "episode-lint.yaml:5:1: Unknown key `overlya`; did you mean `overlay`?");
    }

    @Test
    void brokenYamlIsToldWithItsPlace() {
        sandbox.file("episode-lint.yaml", "rules: {\n").file("13.md", Sandbox.CLEAN);
        assertThat(sandbox.run("check").err()).startsWith("episode-lint.yaml:2:1: Broken YAML");
        sandbox.file("episode-lint.yaml", new byte[] {'a', ':', ' ', (byte) 0xFF});
        assertThat(sandbox.run("check").err())
                .isEqualTo("episode-lint.yaml: The configuration is not UTF-8 at byte 3\n");
    }

    @Test
    void aRuleIsOffOrAsLoudAsConfiguredWhateverTheStatus() {
        sandbox.file("14.md", Sandbox.GAP);
        assertThat(sandbox.configured("").run("check").out()).contains(": error: Missing section `Beta`");
        assertThat(sandbox.configured("rules: { " + MISSING + ": warning }\n")
                        .run("check", "--as", "planning")
                        .out())
                .contains(": warning: Missing section `Beta`");
        assertThat(sandbox.configured("rules: { " + MISSING + ": off }\n")
                        .run("check")
                        .out())
                .isEqualTo("1 document, 0 errors, 0 warnings, completeness 100 %\n");
    }

    @Test
    void gapsAreAsLoudAsTheirStatusIsConfigured() {
        sandbox.configured("severities: { none: info, planning: warning }\n").file("14.md", Sandbox.GAP);
        assertThat(sandbox.run("check").out()).contains(": info: Missing section `Beta`");
        assertThat(sandbox.run("check", "--as", "planning").out()).contains(": warning: Missing section `Beta`");
        assertThat(sandbox.run("check", "--as", "complete").out()).contains(": error: Missing section `Beta`");
    }

    @Test
    void aRuleTakesOptionsAndSaysWhereTheyAreWrong() {
        String rule = "placeholder/leftover-word";
        sandbox.file("13.md", Sandbox.CLEAN.replace("We test more", "ASAP")).file("14.md", Sandbox.CLEAN);
        assertThat(sandbox.configured("").run("check").out()).doesNotContain("ASAP");
        sandbox.configured("rules: { " + rule + ": { options: { words: [ASAP], phrases: [to be written] } } }\n");
        assertThat(sandbox.run("check").out()).contains("`ASAP`").contains("[" + rule + "]");
        sandbox.configured("rules: { " + rule + ": { options: { wrods: [ASAP] } } }\n");
        assertThat(sandbox.run("check").err())
                .contains("episode-lint.yaml:3:50: Unknown key `wrods`; did you mean `words`?");
    }

    @Test
    void anOverrideIsForItsDocumentsOnly() {
        sandbox.configured("overrides: [{ documents: 'drafts/**', rules: { " + MISSING + ": info } }]\n")
                .file("14.md", Sandbox.GAP)
                .file("drafts/15.md", Sandbox.GAP.replace("14", "15"));
        assertThat(sandbox.run("check").lines())
                .anyMatch(l -> l.startsWith("14.md:") && l.contains(": error: "))
                .anyMatch(l -> l.startsWith("drafts/15.md:") && l.contains(": info: "))
                .contains("2 documents, 1 error, 0 warnings, 1 info, completeness 66 %");
    }

    @Test
    void aNearerFileWinsKeyByKey() {
        sandbox.configured("rules: { " + MISSING + ": warning }\n")
                .file("14.md", Sandbox.GAP)
                .file("drafts/episode-lint.yaml", "rules: { " + MISSING + ": info }\n")
                .file("drafts/15.md", Sandbox.GAP.replace("14", "15"));
        assertThat(sandbox.run("check").lines())
                .anyMatch(l -> l.startsWith("14.md:") && l.contains(": warning: "))
                .anyMatch(l -> l.startsWith("drafts/15.md:") && l.contains(": info: "));
    }

    @Test
    void oneFileMayBeForAllOrNoneAtAll() {
        sandbox.configured("rules: { " + MISSING + ": warning }\n")
                .file("14.md", Sandbox.GAP)
                .file("ci/strict.yaml", "template: ../schema/show.md\nrules: { " + MISSING + ": info }\n");
        assertThat(sandbox.run("check", "--config", "ci/strict.yaml", "14.md").out())
                .contains(": info: Missing section `Beta`");
        assertThat(sandbox.run("check", "--no-config", "--template", "schema/show.md", "14.md")
                        .out())
                .contains(": error: Missing section `Beta`");
    }

    @Test
    void theTemplateOfTheCommandLineComesWithTheOverlayBesideIt() {
        sandbox.file("13.md", Sandbox.CLEAN)
                .file("show.md", Sandbox.TEMPLATE)
                .file("show.overlay.yaml", "no-such-key: true\n")
                .file("other.yaml", "neither-this: true\n");
        assertThat(sandbox.run("check", "--template", "show.md", "13.md").err())
                .contains("show.overlay.yaml:1:1: Unknown key `no-such-key`");
        assertThat(sandbox.run("check", "--template", "show.md", "--overlay", "other.yaml", "13.md")
                        .err())
                .contains("other.yaml:1:1: Unknown key `neither-this`");
        assertThat(sandbox.run("template", "compile", "show.md").err())
                .contains("show.overlay.yaml:1:1: Unknown key `no-such-key`");
    }

    @Test
    void whatAConfigurationNamesLiesInsideTheRoot() throws IOException {
        Files.writeString(temporary.resolve("outside.md"), Sandbox.TEMPLATE);
        Files.writeString(temporary.resolve("outside.yaml"), "sections: { }\n");
        sandbox.file("13.md", Sandbox.CLEAN).file("show.md", Sandbox.TEMPLATE);
        Files.createSymbolicLink(sandbox.path("link.md"), temporary.resolve("outside.md"));
        refuses("template: ../outside.md\n", "1:11: Outside the root: `../outside.md`");
        refuses("template: link.md\n", "1:11: Outside the root: `link.md`");
        refuses("template: show.md\noverlay: ../outside.yaml\n", "2:10: Outside the root: `../outside.yaml`");
        refuses("template: .git/config\n", "1:11: No such template `.git/config`");
        Files.createSymbolicLink(sandbox.path("show.overlay.yaml"), temporary.resolve("outside.yaml"));
        sandbox.file("episode-lint.yaml", "template: show.md\n");
        assertThat(sandbox.run("check", "13.md").err()).contains("show.overlay.yaml: A link to outside the root");
        Files.delete(sandbox.path("episode-lint.yaml"));
        Files.createSymbolicLink(sandbox.path("episode-lint.yaml"), temporary.resolve("outside.yaml"));
        assertThat(sandbox.run("check", "13.md").err()).contains("episode-lint.yaml: A link to outside the root");
    }

    @Test
    void aTemplateThatIsNotThereIsToldWithTheNearestName() {
        sandbox.file("13.md", Sandbox.CLEAN);
        refuses("template: episode-enhancment\n", "did you mean `episode-enhancement`?");
        refuses("template: nowhere.md\n", "episode-lint.yaml:1:11: No such template `nowhere.md`");
        refuses("overlay: nowhere.yaml\n", "episode-lint.yaml:1:10: No such overlay `nowhere.yaml`");
    }

    private void refuses(String configuration, String words) {
        Sandbox.Ended ended = sandbox.file("episode-lint.yaml", configuration).run("check", "13.md");
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err()).contains(words);
    }

    @Test
    void frontMatterIsHeldAgainstTheSchemaThatTheConfigurationNames() {
        sandbox.configured("front-matter: schema/front.json\n")
                .file("schema/front.json", """
                        {
                          "type": "object",
                          "required": ["host", "minutes"],
                          "properties": { "minutes": { "type": "integer", "maximum": 240 } }
                        }
                        """)
                .file("12.md", Sandbox.CLEAN.replace("13", "12"))
                .file("13.md", "---\nhost: Ada\nminutes: 300\n---\n" + Sandbox.CLEAN)
                .file("14.md", "---\nminutes: 30\n---\n" + Sandbox.CLEAN.replace("13", "14"))
                .file("15.md", "---\nhost: [name]\nminutes: 30\n---\n" + Sandbox.CLEAN.replace("13", "15"));
        assertThat(sandbox.run("check", "--format", "compact").lines())
                .containsExactly(
                        "12.md:1:1: error: Missing front matter [header/missing-front-matter]",
                        "13.md:3:10: error: Unexpected `300` for `minutes`, expected at most `240`"
                                + " [code/schema-violation]",
                        "14.md:1:1: error: Missing key `host` in the block, expected a value for it [code/schema-violation]",
                        "4 documents, 3 errors, 0 warnings, completeness 91 %");
        assertThat(sandbox.run("explain", "13.md").out())
                .contains("front-matter")
                .contains("schema/front.json");
    }

    @Test
    void aFrontMatterSchemaThatIsNoneIsToldWithItsPlace() {
        sandbox.configured("front-matter: schema/front.json\n").file("13.md", Sandbox.CLEAN);
        assertThat(sandbox.run("check").err()).startsWith("episode-lint.yaml:3:15: No such schema `schema/front.json`");
        sandbox.file("schema/front.json", "{\n  \"type\": 7\n}\n");
        Sandbox.Ended ended = sandbox.run("check");
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err()).startsWith("schema/front.json:2:11: ");
        sandbox.configured("front-matter: ../front.json\n").file("../front.json", "{}");
        assertThat(sandbox.run("check").err()).contains("Outside the root");
    }
}

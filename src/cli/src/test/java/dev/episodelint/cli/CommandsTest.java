package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.BuiltIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        sandbox = new Sandbox(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek                     | Unknown command `chek`; did you mean `check`?",
                "template chekc           | Unknown command `chekc`; did you mean `check`?",
                "check --formt=json       | Unknown option `--formt`; did you mean `--format`?",
                "check --fial-on never    | Unknown option `--fial-on`; did you mean `--fail-on`?",
                "check --format jsn       | --format: Unknown format `jsn`; did you mean `json`?",
                "check --fail-on eror     | did you mean `error`?",
                "check --as complet       | did you mean `complete`?",
                "explain field/empty      | field/empty: Neither a rule nor a file; did you mean `field/empty-field`?",
                "rules more               | Unexpected argument `more`; see `episode-lint rules --help`"
            })
    void whatIsMisspeltIsToldWithTheNearestName(String arguments, String words) {
        Sandbox.Ended ended = sandbox.run(arguments.split(" "));
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fix", "new", "watch", "completion"})
    void whatDoesNotWorkYetDoesNotExist(String command) {
        assertThat(sandbox.run(command).err()).contains("Unknown command `" + command + "`");
        assertThat(sandbox.run("--help").out()).doesNotContain("  " + command);
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(sandbox.run("check", "--help").out())
                .contains("--config", "--no-config", "--template", "--overlay", "--format", "--output", "--fail-on")
                .contains("--as", "--stdin-filename", "--color", "--threads", "--quiet", "--help", "Exit codes");
        assertThat(sandbox.run("--version").out()).matches("episode-lint [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
    }

    @Test
    void rulesAreListedOneALine() {
        Sandbox.Ended ended = sandbox.run("rules");
        assertThat(ended.lines()).hasSize(BuiltIn.rules().all().size()).isSorted();
        assertThat(ended.lines()).anyMatch(l -> l.matches("structure/missing-section +error +gap +\\S.*"));
    }

    @Test
    void aRuleIsExplainedByItsPage() {
        assertThat(sandbox.run("explain", "structure/missing-section").out())
                .isEqualTo(BuiltIn.page("structure/missing-section").stripTrailing() + "\n");
    }

    @Test
    void aFileIsExplainedByWhatAppliesToItAndWhy() {
        sandbox.configured("""
                        documents: ["*.md"]
                        severities: { none: warning }
                        rules: { table/ragged-row: off, placeholder/leftover-word: error }
                        overrides:
                          - { documents: "14.md", rules: { field/empty-field: info } }
                        """)
                .file("14.md", Sandbox.GAP)
                .file("sub/episode-lint.yaml", "severities: { none: info }\n")
                .file("sub/15.md", Sandbox.GAP);
        String explained = sandbox.run("explain", "14.md").out().replaceAll(" +", " ");
        assertThat(explained.lines())
                .contains(
                        "file 14.md",
                        "root .",
                        "configuration episode-lint.yaml",
                        " documents *.md (episode-lint.yaml:3:12)",
                        " template schema/show.md (episode-lint.yaml:1:11)",
                        " severities.none warning (episode-lint.yaml:4:21)",
                        "in a folder's check yes",
                        "template schema/show.md",
                        "overlay none",
                        "status none")
                .contains(
                        " off table/ragged-row episode-lint.yaml:5:28",
                        " warning placeholder/leftover-word episode-lint.yaml:5:60, never above warning",
                        " info field/empty-field episode-lint.yaml:7:55",
                        " warning structure/missing-section gap, status none, episode-lint.yaml:4:21",
                        " error structure/unclosed-fence default");
        assertThat(sandbox.run("explain", "sub/15.md")
                        .out()
                        .replaceAll(" +", " ")
                        .lines())
                .contains(
                        "configuration sub/episode-lint.yaml, episode-lint.yaml",
                        " severities.none info (sub/episode-lint.yaml:1:21)",
                        "in a folder's check no, only when named",
                        " info field/empty-field gap, status none, sub/episode-lint.yaml:1:21");
        assertThat(sandbox.run("explain", "--as", "complete", "14.md").out().replaceAll(" +", " "))
                .contains(" error structure/missing-section gap, status complete\n");
    }

    @Test
    void aTemplateIsPrintedAsTheSchemaItCompilesTo() {
        sandbox.file("show.md", Sandbox.TEMPLATE);
        assertThat(sandbox.run("template", "compile", "show.md").out()).contains("Alpha", "Beta");
        assertThat(sandbox.run("template", "compile", "show.md").out())
                .isEqualTo(sandbox.run(
                                "template", "compile", sandbox.path("show.md").toString())
                        .out());
    }

    @Test
    void aTemplatesAmbiguitiesAreNamedWithTheOverlayLineThatDecidesOtherwise() {
        sandbox.file("show.md", Sandbox.TEMPLATE);
        assertThat(sandbox.run("template", "check", "show.md").out()).isEqualTo("0 ambiguities\n");
        Sandbox.Ended ended = sandbox.run("template", "check", "episode-enhancement");
        assertThat(ended.lines()).last().asString().matches("[0-9]+ ambiguit(y|ies)");
        assertThat(ended.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void contentCannotForgeALineOfAnExplanation() {
        sandbox.file("episode-lint.yaml", "documents: [\"*.md\", \"a\\n  off  forged\\e[2J\"]\n")
                .file("13.md", Sandbox.CLEAN);
        Sandbox.Ended ended = sandbox.run("explain", "13.md");
        assertThat(ended.out()).contains("a\\u000A  off  forged\\u001B[2J");
        assertThat(ended.lines()).noneMatch(l -> l.startsWith("  off  forged"));
    }

    @Test
    void initWritesAConfigurationThatWorks() {
        sandbox.file("13.md", Sandbox.CLEAN);
        assertThat(sandbox.run("init").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(sandbox.run("check").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(sandbox.run("check").err()).isEmpty();
        assertThat(sandbox.run("init").err()).isEqualTo("episode-lint.yaml: The file exists already\n");
    }

    @Test
    void whatInitShowsInCommentsWorksToo() {
        String uncommented = InitCommand.CONTENT.replaceAll("(?m)^# (?=[a-z]+:|  )", "");
        assertThat(uncommented).contains("\ndocuments:", "\nexclude:", "\noverlay:", "\nrules:", "\noverrides:");
        sandbox.file("episode-lint.yaml", uncommented).file("13.md", Sandbox.CLEAN);
        assertThat(sandbox.run("check", "13.md").err())
                .contains("No such overlay `our.overlay.yaml`")
                .doesNotContain("Unknown");
    }
}

package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    private static final Pattern PATH = Pattern.compile("\"documents\": \\[.*?\\n  \\]", Pattern.DOTALL);
    private static final Pattern EACH = Pattern.compile("\"path\": \"(.*)\"");

    @TempDir
    private Path temporary;

    private Sandbox sandbox;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(temporary.resolve("project/.git"));
        sandbox = new Sandbox(temporary.resolve("project"));
    }

    @Test
    void withoutConfigurationItIsEveryMarkdownFileButTheRepositorysOwn() {
        for (String path : List.of(
                "13.md",
                "a/b/14.md",
                "README.md",
                "a/readme.de.md",
                "CHANGELOG.md",
                "CONTRIBUTING.md",
                "CODE_OF_CONDUCT.md",
                "SECURITY.md",
                "LICENSE.md",
                "notes.txt",
                ".hidden/15.md",
                ".git/16.md",
                "node_modules/x/17.md",
                "target/18.md",
                "a/build/19.md")) {
            sandbox.file(path, Sandbox.CLEAN);
        }
        assertThat(documents("check")).containsExactly("13.md", "a/b/14.md");
        assertThat(documents("check", "a")).containsExactly("a/b/14.md");
        assertThat(documents("check", "a/build", "README.md")).containsExactly("README.md", "a/build/19.md");
    }

    @Test
    void whatIsAssumedIsSaidOnStandardError() {
        sandbox.file("13.md", Sandbox.CLEAN);
        assertThat(sandbox.run("check").err())
                .isEqualTo("episode-lint: no configuration, so assumed: the built-in template episode-enhancement;"
                        + " every *.md but README and the like\n");
        assertThat(sandbox.run("check", "13.md").err())
                .isEqualTo("episode-lint: no configuration, so assumed: the built-in template episode-enhancement\n");
        assertThat(sandbox.run("check", "--quiet").err()).isEmpty();
        assertThat(sandbox.configured("").run("check").err()).isEmpty();
    }

    @Test
    void aConfigurationSaysWhichFilesAreDocuments() {
        sandbox.configured("documents: ['episodes/**/*.md', 'build/docs/*.md']\n")
                .file("13.md", Sandbox.CLEAN)
                .file("episodes/README.md", Sandbox.CLEAN)
                .file("episodes/a/14.md", Sandbox.CLEAN)
                .file("build/docs/15.md", Sandbox.CLEAN)
                .file("build/16.md", Sandbox.CLEAN);
        assertThat(documents("check")).containsExactly("build/docs/15.md", "episodes/README.md", "episodes/a/14.md");
    }

    @Test
    void excludedFilesAndFoldersAreLeftOutButLintedWhenNamed() {
        sandbox.file("schema/show.md", Sandbox.TEMPLATE)
                .file("episode-lint.yaml", "template: schema/show.md\nexclude: [schema, '**/old/**', a/13.md]\n")
                .file("a/13.md", Sandbox.CLEAN)
                .file("a/14.md", Sandbox.CLEAN)
                .file("a/old/15.md", Sandbox.CLEAN);
        assertThat(documents("check")).containsExactly("a/14.md");
        assertThat(documents("check", "a/old/15.md", "a")).containsExactly("a/14.md", "a/old/15.md");
        assertThat(sandbox.run("check", "a/old").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void aDocumentNamedTwiceIsCheckedOnce() {
        sandbox.configured("").file("a/13.md", Sandbox.CLEAN);
        assertThat(documents("check", "a/13.md", ".", "./a/../a/13.md")).containsExactly("a/13.md");
    }

    @Test
    void pathsAreShownFromTheWorkingDirectory() throws IOException {
        sandbox.configured("").file("a/13.md", Sandbox.GAP).file("b/14.md", Sandbox.CLEAN);
        Sandbox below = new Sandbox(sandbox.path("b"));
        assertThat(below.run("check", "../a").out()).startsWith("../a/13.md:");
        assertThat(below.run("check", sandbox.path("a/13.md").toString()).out()).startsWith("../a/13.md:");
    }

    @Test
    void nothingToCheckSaysWhatWasLookedForAndWhatWasThere() {
        sandbox.configured("documents: ['episode/**/*.md']\n").file("episodes/13.md", Sandbox.CLEAN);
        Sandbox.Ended ended = sandbox.run("check");
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err())
                .contains(".: No document here; looked for episode/**/*.md (episode-lint.yaml:3:12), not schema")
                .contains("episodes/13.md: Markdown, but not asked for");
    }

    @Test
    void aPathThatDoesNotExistIsToldWithTheNearestName() {
        sandbox.file("episodes/13-resilience.md", Sandbox.CLEAN);
        assertThat(sandbox.run("check", "episodes/13-resiliance.md", "episode").err())
                .isEqualTo("""
                        episodes/13-resiliance.md: No such file or folder; did you mean `13-resilience.md`?
                        episode: No such file or folder; did you mean `episodes`?
                        """);
    }

    @Test
    void linksAreNotFollowedOutOfTheRoot() throws IOException {
        Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(temporary.resolve("outside/secret.md"), "# Secret\n");
        sandbox.configured("").file("13.md", Sandbox.CLEAN);
        Files.createSymbolicLink(sandbox.path("out.md"), temporary.resolve("outside/secret.md"));
        Files.createSymbolicLink(sandbox.path("folder"), temporary.resolve("outside"));
        Files.createSymbolicLink(sandbox.path("in.md"), sandbox.path("13.md"));
        Files.createSymbolicLink(sandbox.path("nowhere.md"), sandbox.path("nothing.md"));
        Sandbox.Ended ended = sandbox.run("check", "--format", "json");
        assertThat(ended.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(documents("check")).containsExactly("13.md", "in.md");
        assertThat(ended.out()).doesNotContain("Secret");
        assertThat(ended.err()).contains("out.md: is outside the root `.`", "nowhere.md: is a link to nothing");
        assertThat(sandbox.run("check", "out.md").code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(sandbox.run("check", "folder").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void aLinkToAFolderInsideIsFollowedOnlyWhenNamed() throws IOException {
        sandbox.configured("").file("a/13.md", Sandbox.CLEAN);
        Files.createSymbolicLink(sandbox.path("link"), sandbox.path("a"));
        assertThat(documents("check")).containsExactly("a/13.md");
        assertThat(documents("check", "link")).containsExactly("a/13.md");
    }

    @Test
    void whatIsNoRegularFileIsNeverOpened() throws Exception {
        sandbox.configured("").file("13.md", Sandbox.CLEAN);
        Path pipe = sandbox.path("pipe.md");
        Needs.that(makesPipe(pipe), "no mkfifo here");
        Sandbox.Ended ended = sandbox.run("check");
        assertThat(ended.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(ended.err()).contains("pipe.md: is not a regular file");
        assertThat(sandbox.run("check", "pipe.md").code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(sandbox.run("check", "--config", "pipe.md", "13.md").code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(sandbox.run("check", "--template", "pipe.md", "13.md").code())
                .isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void anArgumentOutsideTheRootHasItsOwn() throws IOException {
        Files.createDirectories(temporary.resolve("other"));
        Files.writeString(temporary.resolve("other/13.md"), Sandbox.CLEAN);
        Files.writeString(temporary.resolve("other/show.md"), Sandbox.TEMPLATE);
        Files.writeString(temporary.resolve("other/episode-lint.yaml"), "template: show.md\nexclude: [show.md]\n");
        Files.writeString(temporary.resolve("episode-lint.yaml"), "nonsense: true\n");
        sandbox.file("episode-lint.yaml", "nonsense: true\n");
        Sandbox.Ended ended = sandbox.run("check", "../other");
        assertThat(ended.out()).isEqualTo("1 document, 0 errors, 0 warnings, completeness 100 %\n");
        assertThat(ended.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aDocumentMayComeOnStandardInput() {
        sandbox.configured("").input(Sandbox.GAP);
        Sandbox.Ended ended = sandbox.run("check", "--stdin-filename", "not/there/14.md");
        assertThat(ended.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ended.out()).startsWith("not/there/14.md:").contains("[structure/missing-section]");
        assertThat(sandbox.input("x".repeat(1024 * 1024 + 1))
                        .run("check", "--stdin-filename", "a.md")
                        .code())
                .isEqualTo(ExitCode.INCOMPLETE);
    }

    private static boolean makesPipe(Path path) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> documents(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "json";
        String json = sandbox.run(all).out();
        String listed = PATH.matcher(json).results().findFirst().orElseThrow().group();
        return EACH.matcher(listed).results().map(r -> r.group(1)).toList();
    }
}

package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules across documents, and the graph of references, on the command line. */
class SeriesInOutputTest {
    private static final Path EXAMPLES = Path.of("../../examples/pattern-mastery");

    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        sandbox = new Sandbox(folder).configured("");
    }

    private static String episode(int number, String title, String story) {
        return "# Episode " + number + ": " + title + "\n\n## Alpha\n\n" + story + "\n\n## Beta\n\nWe test more.\n";
    }

    private List<String> check(String... arguments) {
        return sandbox.run(Stream.concat(Stream.of("check", "--format", "compact"), Stream.of(arguments))
                        .toArray(String[]::new))
                .lines();
    }

    @Test
    void aFileIsJudgedAgainstItsWholeSeriesWhichIsNotReported() {
        sandbox.file("a/1.md", episode(1, "One", "See Episode 2 and Episode 3."))
                .file("a/2.md", episode(2, "Two", "See Episode 9."));
        assertThat(check("a/1.md"))
                .containsExactly(
                        "a/1.md:5:19: warning: No episode `3` in `a` [series/dangling-episode]",
                        "1 document, 0 errors, 1 warning, completeness 100 %");
        assertThat(check("a"))
                .containsExactly(
                        "a/1.md:5:19: warning: No episode `3` in `a` [series/dangling-episode]",
                        "a/2.md:5:5: warning: No episode `9` in `a` [series/dangling-episode]",
                        "2 documents, 0 errors, 2 warnings, completeness 100 %");
    }

    @Test
    void aDocumentOnStandardInputStandsForItsFile() {
        sandbox.file("a/1.md", episode(1, "One", "Nothing.")).file("a/2.md", episode(2, "Two", "Nothing."));
        sandbox.input(episode(2, "Two", "See Episode 1 and Episode 2 and Episode 3."));
        assertThat(check("--stdin-filename", "a/2.md"))
                .containsExactly(
                        "a/2.md:5:33: warning: No episode `3` in `a` [series/dangling-episode]",
                        "1 document, 0 errors, 1 warning, completeness 100 %");
    }

    @Test
    void aSeriesBesideMayBeNamed() {
        sandbox.file("podcasts/basics/1.md", episode(1, "One", "Nothing."))
                .file(
                        "podcasts/mastery/1.md",
                        episode(1, "First", "Basics Episode 1, Basics Episode 2, Lost Show Episode 3."));
        assertThat(check("podcasts/mastery"))
                .containsExactly(
                        "podcasts/mastery/1.md:5:26: warning: No episode `2` in `basics` [series/dangling-episode]",
                        "1 document, 0 errors, 1 warning, completeness 100 %");
    }

    @Test
    void seriesAndCatalogComeFromTheConfiguration() {
        sandbox.configured("""
                        series:
                          - { name: Basics, documents: "b*/**", numbers: shared }
                          - { name: Mastery, documents: "m*/**", numbers: shared }
                        catalog:
                          40: { title: Consensus at the Edge, status: planned }
                          90-99: { series: Old Show }
                        """)
                .file("b/1.md", episode(1, "One", "Episode 2 goes on, Episode 3 not. Old Show Episodes 95 and 100."))
                .file("m/2.md", episode(2, "Two", "Before Episode 40 came Mastery Episode 1."));
        List<String> expected = List.of(
                "b/1.md:5:20: warning: No episode `3` in `Basics, Mastery` [series/dangling-episode]",
                "b/1.md:5:60: warning: No episode `100` in `Old Show` [series/dangling-episode]",
                "m/2.md:5:8: info: Reference to episode `40`, planned in the catalog [series/planned-episode]");
        assertThat(check(".")).containsAll(expected).hasSize(4);
        assertThat(check("b/1.md")).containsAll(expected.subList(0, 2)).hasSize(3);
        assertThat(sandbox.run("explain", "m/2.md").out().replaceAll(" +", " ").lines())
                .contains(
                        "series Mastery",
                        " series [Basics, Mastery] (episode-lint.yaml:4:3)",
                        " catalog 11 episodes (episode-lint.yaml:7:3)");
        assertThat(sandbox.run("check", "--format", "json", "b/1.md").out()).contains("\"series\": \"Basics\"");
    }

    @Test
    void linksAreHeldAgainstTheFiles() throws IOException {
        Files.createSymbolicLink(folder.resolve("outside.md"), folder.resolveSibling("nothing-here"));
        sandbox.file("docs/guide.md", "# Guide\n\n## First Step\n")
                .file("README.md", "# Read me\n\n## Setup\n")
                .file("a/img/x y.png", new byte[] {1})
                .file("a/1.md", episode(1, "One", """
                                [a](../README.md#setup) [b](../README.md#set-up) [c](img/x%20y.png) ![d](img/z.png)
                                [e](../docs/guide.md#first-step) [f](../Docs/Guide.md) [g](../../up.md) [h](../docs/)
                                [i](#alpha) [j](#gamma) [k](https://example.org/x.md) [l](../outside.md)"""));
        assertThat(check("a"))
                .containsExactly(
                        "a/1.md:5:25: warning: No `#set-up` in `README.md` [link/broken-anchor]",
                        "a/1.md:5:69: error: No file `img/z.png` [link/broken-file]",
                        "a/1.md:6:34: error: `../Docs/Guide.md` has another case on disk [link/wrong-case]",
                        "a/1.md:6:56: warning: `../../up.md` leads out of the root [link/outside-root]",
                        "a/1.md:7:13: warning: No `#gamma` in `a/1.md` [link/broken-anchor]",
                        "a/1.md:7:55: error: No file `../outside.md` [link/broken-file]",
                        "1 document, 3 errors, 3 warnings, completeness 100 %");
    }

    @Test
    void headingsMayBeNamedAsMkDocsDoes() {
        sandbox.file("1.md", episode(1, "One", "[a](#a--b) [c](#a-b)") + "\n### A & B\n\nText.\n");
        assertThat(check("1.md")).anyMatch(l -> l.contains("No `#a-b` in"));
        sandbox.configured("rules: { link/broken-anchor: { options: { slugs: mkdocs } } }\n");
        assertThat(check("1.md")).anyMatch(l -> l.contains("No `#a--b` in")).noneMatch(l -> l.contains("`#a-b`"));
    }

    @Test
    void ruleOptionsOfADocumentAreItsOwn() {
        sandbox.configured(
                        "overrides: [{ documents: 'b/*', rules: { link/broken-anchor: { options: { slugs: mkdocs } } } }]\n")
                .file("a/1.md", episode(1, "One", "[a](#a--b)") + "\n### A & B\n\nText.\n")
                .file("b/1.md", episode(1, "One", "[a](#a--b)") + "\n### A & B\n\nText.\n");
        assertThat(check("."))
                .filteredOn(l -> l.contains("broken-anchor"))
                .containsExactly("b/1.md:5:1: warning: No `#a--b` in `b/1.md` [link/broken-anchor]");
    }

    @Test
    void anEpisodeThatIsRenamedLeavesExactlyItsReferencesStale() throws IOException {
        Sandbox examples = new Sandbox(folder.resolve("examples"));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.toList()) {
                examples.file(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(examples.run("check", "--no-config").out()).doesNotContain("stale-title");
        String path = "episode-15-communication-excellence.md";
        examples.file(
                path,
                examples.read(path)
                        .replace("# Episode 15: Communication Pattern Excellence", "# Episode 15: Talking Well"));
        assertThat(examples.run("check", "--no-config", "--format", "compact").lines())
                .filteredOn(l -> l.contains("stale-title"))
                .containsExactly(
                        "episode-13-gold-tier-resilience.md:295:19: warning: Episode `15` is `Talking Well`, not `Communication Pattern Excellence` [series/stale-title]",
                        "episode-13-gold-tier-resilience.md:299:58: warning: Episode `15` is `Talking Well`, not `Communication Pattern Excellence` [series/stale-title]",
                        "episode-14-event-driven-architecture.md:249:21: warning: Episode `15` is `Talking Well`, not `Communication Pattern Excellence` [series/stale-title]",
                        "episode-16-data-management-mastery.md:255:21: warning: Episode `15` is `Talking Well`, not `Communication Pattern Excellence` [series/stale-title]");
    }

    private Sandbox three() {
        return sandbox.file(
                        "a/1.md", episode(1, "One \"and\" A & B", "See [Episode 2](2.md), Episode 7 and [it](2.md)."))
                .file("a/2.md", episode(2, "Two", "See Episodes 1 and 40."))
                .file("a/episode-lint.yaml", "catalog: { 40: { title: Edge, status: planned } }\n");
    }

    @Test
    void theGraphIsPrintedForMermaidAndDot() {
        assertThat(three().run("graph", "--quiet", "a").out()).isEqualTo("""
                flowchart LR
                  subgraph s1["a"]
                    n1["1 One #34;and#34; A #38; B"]
                    n2["2 Two"]
                    n3["7"]:::dangling
                    n4["40 Edge"]:::planned
                  end
                  n1 --> n2
                  n1 --> n3
                  n2 --> n1
                  n2 --> n4
                  classDef dangling stroke:#c00,stroke-dasharray:5 5
                  classDef planned stroke-dasharray:5 5
                  classDef published stroke-width:2px
                """);
        assertThat(sandbox.run("graph", "--quiet", "--format", "dot", "a").out())
                .startsWith("digraph series {\n")
                .contains("subgraph cluster_1 {\n    label=\"a\";", "n1 [label=\"1 One \\\"and\\\" A & B\"];")
                .contains("n3 [label=\"7\", style=dashed, color=red];", "  n2 -> n4;\n");
    }

    @Test
    void theGraphIsPrintedForPrograms() {
        Sandbox.Ended ended =
                new Sandbox(EXAMPLES.toAbsolutePath().normalize()).run("graph", "--quiet", "--format", "dot", ".");
        assertThat(ended.out()).contains("-> n", "label=\"Deep Dives\"", "label=\"Prerequisites\"");
        String json = three().run("graph", "--quiet", "--format", "json", "a").out();
        assertThat(json).contains("\"state\": \"dangling\"", "\"text\": \"Episode 7\"");
    }

    @Test
    void theImpactOfAnEpisodeIsWhoRefersToIt() {
        List<String> expected =
                List.of("a/1.md:5:6: Episode 2 -> 2 Two", "a/1.md:5:38: 2.md -> 2 Two", "2 references in 1 document");
        for (String episode : List.of("2", "Episode 2", "A 2", "a episode 02", "a/2.md")) {
            assertThat(three().run("graph", "--quiet", "--impact", episode, "a").lines())
                    .as(episode)
                    .isEqualTo(expected);
        }
        assertThat(sandbox.run("graph", "--quiet", "--impact", "7", "--format", "mermaid", "a")
                        .out())
                .contains("n1[", "n2[\"7\"]:::dangling", "n1 --> n2")
                .doesNotContain("Two");
        Sandbox.Ended ended = sandbox.run("graph", "--impact", "99", "a");
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err()).contains("No episode `99`");
        sandbox.file("b/2.md", episode(2, "Other", "Nothing."));
        assertThat(sandbox.run("graph", "--impact", "2", ".").err()).contains("write `a 2` or `b 2`");
    }

    @Test
    void aSingleDocumentSaysNothingOfWhichEpisodesThereAre() {
        sandbox.file("a/7.md", Sandbox.CLEAN.replace("13", "7").replace("A deploy failed", "As in Episode 12"));
        assertThat(sandbox.run("check", "a/7.md").out()).doesNotContain("series/");
        sandbox.file("a/8.md", Sandbox.CLEAN.replace("13", "8"));
        assertThat(sandbox.run("check", "a/7.md").out()).contains("No episode `12`");
    }
}

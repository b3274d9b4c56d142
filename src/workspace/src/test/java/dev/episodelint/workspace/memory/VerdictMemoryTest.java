package dev.episodelint.workspace.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.BaselineFile;
import dev.episodelint.workspace.ChangeScope;
import dev.episodelint.workspace.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class VerdictMemoryTest {
    private static final Path EXAMPLES = Path.of("../../examples");
    private static final String BASELINE = BaselineFile.write(Baseline.EMPTY);

    @TempDir
    Path temporary;

    private int places;

    /** Something done to a project after a run. */
    @FunctionalInterface
    private interface Touch {
        void to(SampleWorkspace place) throws IOException;
    }

    private SampleWorkspace place() throws IOException {
        return SampleWorkspace.filled(
                Files.createDirectories(temporary.resolve("place" + places++)).toRealPath());
    }

    @Test
    void aRunIsTheSameWhenItIsListenedTo() throws IOException {
        SampleWorkspace place = place();
        List<String> plain = place.plain();
        assertThat(plain).isNotEmpty();
        assertThat(place.run()).isEqualTo(plain);
    }

    @Test
    void whatWasGivenIsGivenAgainWhileNothingHasChanged() throws IOException {
        SampleWorkspace place = place();
        assertThat(place.memory().recall().lines()).isEmpty();
        List<String> lines = place.run();
        assertThat(place.memory().recall().lines()).contains(lines);
        assertThat(place.memory().recall().lines()).contains(lines);
    }

    @TestFactory
    Stream<DynamicTest> whatARunRestsOnCannotChangeUnseen() {
        Map<String, Touch> touches = new TreeMap<>();
        touches.put("a document", p -> append(p, "shows/one/episode-1-first.md"));
        touches.put("a new document", p -> p.file("shows/one/episode-5-fifth.md", SampleWorkspace.document(5, "New.")));
        touches.put("a new document in a new folder", p -> p.file("shows/new/episode-1.md", "# Episode 1: New\n"));
        touches.put("a document gone", p -> Files.delete(p.folder.resolve("shows/one/episode-2-second.md")));
        touches.put("a document that became a folder", p -> {
            Files.delete(p.folder.resolve("shows/one/episode-2-second.md"));
            Files.createDirectory(p.folder.resolve("shows/one/episode-2-second.md"));
        });
        touches.put(
                "a document under another name",
                p -> Files.move(
                        p.folder.resolve("shows/one/episode-2-second.md"),
                        p.folder.resolve("shows/one/episode-2-other.md")));
        touches.put("the configuration", p -> append(p, "shows/episode-lint.yaml"));
        touches.put("a nearer configuration", p -> p.file("shows/one/episode-lint.yaml", "severities: {}\n"));
        touches.put("a farther configuration", p -> p.file("episode-lint.yaml", "exclude: [docs]\n"));
        touches.put("the template", p -> append(p, "docs/template.md"));
        touches.put("the overlay", p -> append(p, "docs/template.overlay.yaml"));
        touches.put("the overlay gone", p -> Files.delete(p.folder.resolve("docs/template.overlay.yaml")));
        touches.put("the schema of front matter", p -> append(p, "docs/front.json"));
        touches.put("a linked file gone", p -> Files.delete(p.folder.resolve("shows/pictures/map.png")));
        touches.put(
                "a linked file under other letters",
                p -> Files.move(
                        p.folder.resolve("shows/pictures/map.png"), p.folder.resolve("shows/pictures/MAP.png")));
        touches.put("a repository begins here", p -> Files.createDirectory(p.folder.resolve(".git")));
        touches.put("a repository begins in the documents", p -> Files.createDirectory(p.folder.resolve("shows/.git")));
        return touches.entrySet().stream()
                .map(t -> DynamicTest.dynamicTest(
                        t.getKey(), () -> assertSeen(place().with(r -> r.paths(List.of("shows"))), t.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> whatOneDocumentIsJudgedByCannotChangeUnseen() {
        Map<String, Touch> touches = new TreeMap<>();
        touches.put("another document of its series", p -> append(p, "shows/one/episode-2-second.md"));
        touches.put("a new document of its series", p -> p.file("shows/one/episode-9.md", "# Episode 9: New\n"));
        touches.put("a page that it links to", p -> append(p, "shows/notes/page.md"));
        touches.put("a file it links to, gone", p -> Files.delete(p.folder.resolve("shows/pictures/map.png")));
        touches.put("a file it links to, come", p -> p.file("shows/pictures/missing.png", "here"));
        touches.put("a document of a series that it names", p -> append(p, "shows/other-show/episode-7-late.md"));
        return touches.entrySet().stream()
                .map(t -> DynamicTest.dynamicTest(t.getKey(), () -> {
                    String text = "See [a](../pictures/map.png), [b](../pictures/missing.png), [c](../notes/page.md#x),"
                            + " Other Show Episode 7.";
                    SampleWorkspace place = place().file(
                                    "shows/one/episode-3-third.md", SampleWorkspace.document(3, text))
                            .file("shows/notes/page.md", "# Page\n")
                            .file("shows/one/episode-lint.yaml", "documents: ['**/episode-*.md']\n")
                            .with(r -> r.paths(List.of("shows/one/episode-3-third.md")));
                    assertSeen(place, t.getValue());
                }));
    }

    @Test
    void aSchemaThatAnOverlayNamesCannotChangeUnseen() throws IOException {
        SampleWorkspace place = place().file("docs/limits.json", "{\"type\": \"object\"}")
                .file(
                        "docs/template.overlay.yaml",
                        "template: template.md\nsections:\n  Setup: { block: { schema: limits.json } }\n");
        assertSeen(place.with(r -> r.paths(List.of("shows"))), p -> append(p, "docs/limits.json"));
    }

    @TestFactory
    Stream<DynamicTest> whatIsPlannedOrKnownCannotChangeUnseen() {
        Map<String, Touch> touches = new TreeMap<>();
        touches.put("the plan", p -> append(p, "shows/enhancement-plan.yaml"));
        touches.put("its figures", p -> append(p, "shows/enhancement-figures.yaml"));
        touches.put("a baseline", p -> append(p, "shows/episode-lint-baseline.yaml"));
        touches.put("a nearer baseline", p -> p.file("shows/one/episode-lint-baseline.yaml", BASELINE));
        return touches.entrySet().stream()
                .map(t -> DynamicTest.dynamicTest(t.getKey(), () -> {
                    SampleWorkspace place = place().file(
                                    "shows/episode-lint.yaml",
                                    "template: ../docs/template.md\nplan: enhancement-plan.yaml\n")
                            .file(
                                    "shows/enhancement-plan.yaml",
                                    Files.readString(EXAMPLES.resolve("enhancement-plan.yaml")))
                            .file(
                                    "shows/enhancement-figures.yaml",
                                    Files.readString(EXAMPLES.resolve("enhancement-figures.yaml")))
                            .file("shows/episode-lint-baseline.yaml", BASELINE);
                    assertSeen(place.with(r -> r.paths(List.of("shows"))), t.getValue());
                }));
    }

    @Test
    void aLinkThatLeadsElsewhereCannotChangeUnseen() throws IOException {
        SampleWorkspace place = place();
        Path link = place.folder.resolve("shows/one/episode-6-link.md");
        Files.createSymbolicLink(link, place.folder.resolve("shows/one/episode-1-first.md"));
        assertSeen(place.with(r -> r.paths(List.of("shows"))), p -> {
            Files.delete(link);
            Files.createSymbolicLink(link, p.folder.resolve("shows/one/episode-2-second.md"));
        });
    }

    @Test
    void otherCircumstancesAreAnotherRun() throws IOException {
        SampleWorkspace place = place().circumstances("1.0", "2026-06-01");
        List<String> lines = place.run();
        assertThat(place.memory().recall().lines()).contains(lines);
        assertThat(place.circumstances("1.0", "2026-06-02").memory().recall().lines())
                .isEmpty();
        assertThat(place.circumstances("1.1", "2026-06-01").memory().recall().lines())
                .isEmpty();
        assertThat(place.circumstances("1.0", "2026-06-01").memory().recall().lines())
                .contains(lines);
    }

    @Test
    void whatHasNothingToDoWithItMayChange() throws IOException {
        SampleWorkspace place = place().with(r -> r.paths(List.of("shows")));
        List<String> lines = place.run();
        append(place, "shows/pictures/map.png");
        append(place, "shows/README.md");
        place.file("elsewhere/notes.md", "# Notes\n").file("target/classes/A.class", "");
        assertThat(place.memory().recall().lines()).contains(lines);
    }

    @Test
    void whatABuildMakesMayChange() throws IOException {
        SampleWorkspace place = place();
        List<String> lines = place.run();
        place.file("target/classes/A.class", "").file("shows/build/page.md", "# Page\n");
        assertThat(place.memory().recall().changed())
                .contains(place.folder.resolve("shows").toString());
        assertThat(place.run()).isEqualTo(lines);
        place.file("target/site/page.md", "# Page\n").file("shows/build/other.md", "# Other\n");
        assertThat(place.memory().recall().lines()).contains(lines);
    }

    @Test
    void aFileThatWasWrittenIsPartOfIt() throws IOException {
        SampleWorkspace place = place();
        Path report = place.folder.resolve("target/report.json");
        place.file("target/report.json", "{}");
        Recording recording = new Recording();
        recording.remember(report);
        place.memory().keep(recording, List.of("written"));
        assertThat(place.memory().recall().lines()).contains(List.of("written"));
        Files.delete(report);
        assertThat(place.memory().recall().lines()).isEmpty();
    }

    @Test
    void aDamagedMemoryIsNone() throws IOException {
        SampleWorkspace place = place();
        place.run();
        byte[] bytes = Files.readAllBytes(place.state());
        for (int at = 0; at < bytes.length; at += 1 + bytes.length / 200) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(place.state(), damaged);
            assertThat(place.memory().recall().lines()).as("byte " + at).isEmpty();
            Files.write(place.state(), Arrays.copyOf(bytes, at));
            assertThat(place.memory().recall().lines()).as("cut at " + at).isEmpty();
        }
        Files.write(place.state(), bytes);
        assertThat(place.memory().recall().lines()).isPresent();
    }

    @Test
    void anyLineIsKeptAsItIs() throws IOException {
        SampleWorkspace place = place();
        List<String> lines = List.of("a\tb", "c\\nd", "e\nf\r\n", "", "\\", "ü🧪", " x ");
        place.memory().keep(new Recording(), lines);
        assertThat(place.memory().recall().lines()).contains(lines);
    }

    @Test
    void ofAFileThatIsTooLargeTheSizeIsPartOfIt() throws IOException {
        SampleWorkspace place = place().file("shows/one/episode-5-long.md", "x".repeat(1024 * 1024 + 1))
                .with(r -> r.paths(List.of("shows/one/episode-1-first.md")));
        assertThat(place.run()).anyMatch(l -> l.contains("episode-5-long.md: is over the limit"));
        assertSeen(place, p -> append(p, "shows/one/episode-5-long.md"));
    }

    @Test
    void whatCannotBeLookedAtAgainIsNotKept() throws IOException {
        SampleWorkspace place =
                place().with(r -> r.stdin(new Request.Stdin("shows/one/x.md", InputStream.nullInputStream())));
        place.run();
        assertThat(place.memory().recall().lines()).isEmpty();
    }

    @Test
    void whatGitSaidIsNotKept() throws IOException, InterruptedException {
        SampleWorkspace place = place().with(r -> r.scope(ChangeScope.ofStaged(System.getenv())));
        Process git = new ProcessBuilder("git", "init", "-q", place.folder.toString()).start();
        assertThat(git.waitFor()).isZero();
        place.run();
        assertThat(place.memory().recall().lines()).isEmpty();
    }

    @Test
    void whatChangedWhileItWasLookedAtIsNotKept() throws IOException {
        SampleWorkspace place = place();
        Path map = place.folder.resolve("shows/pictures/map.png");
        Recording recording = new Recording();
        assertThat(recording.has(map)).isTrue();
        Files.delete(map);
        assertThat(recording.has(map)).isFalse();
        place.memory().keep(recording, List.of("x"));
        assertThat(place.memory().recall().lines()).isEmpty();
    }

    private static void append(SampleWorkspace place, String path) throws IOException {
        place.file(path, Files.readString(place.folder.resolve(path)) + "\n");
    }

    private static void assertSeen(SampleWorkspace place, Touch touch) throws IOException {
        List<String> lines = place.run();
        assertThat(place.memory().recall().lines()).contains(lines);
        touch.to(place);
        assertThat(place.memory().recall().lines()).isEmpty();
        assertThat(place.memory().recall().changed()).isPresent();
    }
}

package dev.episodelint.workspace.memory;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.workspace.Outcome;
import dev.episodelint.workspace.Request;
import dev.episodelint.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A folder with documents of which one has findings, everything that they are judged by, and a memory of the last run. */
final class SampleWorkspace {
    static final String TEMPLATE = """
            # Show

            ## Alpha

            What happened.

            ## Setup

            ```yaml
            limits: some
            ```
            """;

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    final Path folder;
    private UnaryOperator<Request.Builder> parameters = UnaryOperator.identity();
    private List<String> circumstances = List.of("1.0");

    SampleWorkspace(Path folder) {
        this.folder = folder;
    }

    static SampleWorkspace filled(Path folder) {
        return new SampleWorkspace(folder)
                .file("docs/template.md", TEMPLATE)
                .file("docs/template.overlay.yaml", "template: template.md\n")
                .file("docs/front.json", "{\"type\": \"object\"}")
                .file("shows/episode-lint.yaml", "template: ../docs/template.md\nfront-matter: ../docs/front.json\n")
                .file("shows/one/episode-1-first.md", document(1, "See [two](episode-2-second.md#alpha)."))
                .file("shows/one/episode-2-second.md", document(2, "As in Episode 1: First."))
                .file(
                        "shows/one/episode-3-third.md",
                        document(3, "See [it](../pictures/map.png), Other Show Episode 7."))
                .file("shows/one/episode-4-fourth.md", """
                        # Episode 4: Fourth

                        ## Alpha

                        Nothing else.
                        """)
                .file("shows/other-show/episode-7-late.md", document(7, "Alone."))
                .file("shows/pictures/map.png", "map")
                .file("shows/README.md", "# Read me\n");
    }

    static String document(int number, String text) {
        return "# Episode " + number + ": Title\n\n## Alpha\n\n" + text + "\n\n## Setup\n\n```yaml\nlimits: 3\n```\n";
    }

    SampleWorkspace file(String path, String content) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SampleWorkspace with(UnaryOperator<Request.Builder> value) {
        parameters = value;
        return this;
    }

    SampleWorkspace circumstances(String... values) {
        circumstances = List.of(values);
        return this;
    }

    Path state() {
        return folder.resolve("target/episode-lint/check.memory");
    }

    VerdictMemory memory() {
        return new VerdictMemory(state(), circumstances);
    }

    /** Runs anew, and keeps what it gave. */
    List<String> run() throws IOException {
        memory().prepare();
        Recording recording = new Recording();
        List<String> lines = lines(
                Workspace.check(parameters.apply(Request.in(folder, TODAY)).build(), recording));
        memory().keep(recording, lines);
        return lines;
    }

    /** What a run gives that nobody listens to. */
    List<String> plain() {
        return lines(Workspace.check(parameters.apply(Request.in(folder, TODAY)).build()));
    }

    private static List<String> lines(Outcome outcome) {
        List<String> lines = new ArrayList<>(outcome.notes());
        for (Diagnostic d : outcome.report().diagnostics()) {
            lines.add(d.path() + ":" + d.range().line() + ":" + d.range().column() + ": " + d.message());
        }
        outcome.report().failures().forEach(f -> lines.add(f.path() + ": " + f.reason()));
        return lines;
    }
}

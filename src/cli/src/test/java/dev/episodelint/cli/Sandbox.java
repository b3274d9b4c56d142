package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A folder with files, and the command line run in it. Every JSON report that a run prints is validated against the
 * published schema.
 */
final class Sandbox {
    /** A template of two sections, and documents that have both or one. */
    static final String TEMPLATE = """
            # Show

            ## Alpha

            What happened.

            ## Beta

            What was learnt.
            """;

    static final String CLEAN = """
            # Episode 13: First

            ## Alpha

            A deploy failed.

            ## Beta

            We test more.
            """;
    static final String GAP = """
            # Episode 14: Second

            ## Alpha

            A disk was full.
            """;

    private static final Schema REPORT = schema("report");
    private static final Schema GRAPH = schema("graph");
    private static final Schema DEBT = schema("debt");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private String input = "";
    private boolean terminal;
    private LocalDate today = LocalDate.of(2026, 6, 1);

    Sandbox(Path folder) {
        this.folder = folder;
    }

    /** The result of a run. */
    record Ended(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    Sandbox file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Sandbox file(String path, byte[] content) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.write(path(path), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the small template, and a configuration that names it. */
    Sandbox configured(String more) {
        return file("schema/show.md", TEMPLATE)
                .file("episode-lint.yaml", "template: schema/show.md\nexclude: [schema]\n" + more);
    }

    String read(String path) {
        try {
            return Files.readString(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sandbox input(String text) {
        input = text;
        return this;
    }

    Sandbox environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Sandbox terminal() {
        terminal = true;
        return this;
    }

    Sandbox today(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ended ended = run(new PrintStream(out, false, StandardCharsets.UTF_8), out, arguments);
        if (ended.out().startsWith("{\n  \"formatVersion\"")) {
            Schema schema = arguments[0].equals("graph") ? GRAPH : arguments[0].equals("baseline") ? DEBT : REPORT;
            assertThat(schema.validate(ended.out(), InputFormat.JSON)).isEmpty();
        }
        return ended;
    }

    Ended runInto(PrintStream out, String... arguments) {
        return run(out, new ByteArrayOutputStream(), arguments);
    }

    private Ended run(PrintStream out, ByteArrayOutputStream written, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new CommandContext(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder,
                        environment,
                        terminal,
                        today));
        return new Ended(code, written.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Schema schema(String name) {
        try (InputStream stream = Sandbox.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, b -> b.schemaLoader(l -> l.allow(iri -> false)))
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

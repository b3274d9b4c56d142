package dev.episodelint.cli;

import dev.episodelint.Report;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.report.Format;
import dev.episodelint.report.Style;
import dev.episodelint.yaml.Nearest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Where a report goes, and in which formats. */
final class Outputs {
    private static final List<String> COLORS = List.of("auto", "always", "never");

    private static final String SHOW_SUPPRESSED = "--show-suppressed";

    private final List<Output> outputs;
    private final String color;
    private final boolean summary;
    private final boolean suppressed;
    private final @Nullable Severity gate;
    private final Surroundings surroundings;

    private Outputs(List<Output> outputs, ParseResult arguments, @Nullable Severity gate, Surroundings surroundings) {
        this.outputs = outputs;
        this.color = Specs.word(arguments, "--color", COLORS, "auto");
        this.summary = !Specs.has(arguments, "--quiet");
        this.suppressed = Specs.has(arguments, SHOW_SUPPRESSED);
        this.gate = gate;
        this.surroundings = surroundings;
    }

    /** One of them; without a file it is standard output. */
    private record Output(Format format, @Nullable String file) {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Specs.values(
                        "--format",
                        "NAME[=FILE]",
                        "Print findings as " + String.join(", ", Format.ids())
                                + " (default: text), or write them to a file. Repeatable."))
                .addOption(Specs.value("--output", "FILE", "Write findings to this file; with one format only."))
                .addOption(Specs.flag(
                        SHOW_SUPPRESSED,
                        "List findings that comments in the documents suppress too, with the reasons, as text, compact, "
                                + "json and junit; sarif always has them, the other formats have no place for them."))
                .addOption(Specs.value(
                        "--color", "WHEN", "Colour the text: " + String.join(", ", COLORS) + " (default: auto)."));
    }

    /** @param gate from which severity on a finding fails the run; null where none does */
    static Outputs of(ParseResult arguments, @Nullable Severity gate, Surroundings surroundings) {
        List<String> formats = Specs.values(arguments, "--format");
        String file = Specs.value(arguments, "--output");
        List<Output> outputs = new ArrayList<>();
        for (String format : formats.isEmpty() ? List.of(Format.TEXT.id()) : formats) {
            outputs.add(output(format));
        }
        if (file != null) {
            if (outputs.size() > 1 || outputs.get(0).file() != null) {
                throw Specs.unusable("--output", "Goes with one format only", "write `--format NAME=FILE` for each");
            }
            outputs.set(0, new Output(outputs.get(0).format(), file));
        }
        if (outputs.stream().filter(o -> o.file() == null).count() > 1) {
            throw Specs.unusable(
                    "--format", "Two formats for standard output", "write all but one as `--format NAME=FILE`");
        }
        return new Outputs(outputs, arguments, gate, surroundings);
    }

    private static Output output(String value) {
        int equals = value.indexOf('=');
        String name = equals < 0 ? value : value.substring(0, equals);
        if (!Format.ids().contains(name)) {
            throw Specs.unusable("--format", "Unknown format `" + name + "`", Nearest.hint(name, Format.ids()));
        }
        String file = equals < 0 ? null : value.substring(equals + 1);
        if (file != null && file.isEmpty()) {
            throw Specs.unusable("--format", "No file after `" + value + "`", null);
        }
        return new Output(Format.valueOf(name.toUpperCase(Locale.ROOT)), file);
    }

    /** Gives false, after saying so, when some output could not be written. */
    boolean write(Report report) {
        boolean written = true;
        for (Output output : outputs) {
            String file = output.file();
            String name = file == null ? "standard output" : file;
            try {
                if (file == null) {
                    print(report, output.format());
                } else {
                    FileOutput.write(
                            surroundings.directory().resolve(file),
                            out -> output.format().reporter(style(false)).write(report, out));
                }
            } catch (IOException | RuntimeException e) {
                surroundings.say("episode-lint: " + name + " could not be written: " + e.getMessage());
                written = false;
            }
        }
        return written;
    }

    private void print(Report report, Format format) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
        format.reporter(style(surroundings.terminal())).write(report, out);
        out.flush();
        if (surroundings.out().checkError()) {
            throw new IOException("it is closed or full");
        }
    }

    private Style style(boolean terminal) {
        boolean always = color.equals("always");
        boolean wanted = color.equals("auto")
                && terminal
                && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
                && !surroundings.environment().getOrDefault("TERM", "").equals("dumb");
        return new Style(terminal || always, always || wanted, summary, suppressed, gate);
    }
}

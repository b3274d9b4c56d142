package dev.episodelint.cli;

import dev.episodelint.report.Output;
import dev.episodelint.workspace.files.FileOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The output formats of a command and their destinations. */
final class Outputs {
    private static final List<String> COLORS = List.of("auto", "always", "never");

    private final List<Output> outputs;
    private final CommandContext context;

    private Outputs(List<Output> outputs, CommandContext context) {
        this.outputs = outputs;
        this.context = context;
    }

    /** Writes the content in one format. */
    @FunctionalInterface
    interface Content {
        /** @param terminal whether standard output is a terminal */
        void write(String format, boolean terminal, Writer out) throws IOException;
    }

    /** @param what the content, in the plural, for the help text */
    static void addTo(CommandSpec spec, String what, List<String> formats) {
        spec.addOption(OptionSpecs.values(
                        "--format",
                        "NAME[=FILE]",
                        "Print " + what + " as " + String.join(", ", formats)
                                + " (default: text), or write to a file. Repeatable."))
                .addOption(
                        OptionSpecs.value("--output", "FILE", "Write " + what + " to this file; with one format only."))
                .addOption(OptionSpecs.value(
                        "--color", "WHEN", "Colour the text: " + String.join(", ", COLORS) + " (default: auto)."));
    }

    /** @param known names of formats */
    static Outputs of(ParseResult arguments, List<String> known, String standard, CommandContext context) {
        List<String> formats = OptionSpecs.values(arguments, "--format");
        String file = OptionSpecs.value(arguments, "--output");
        List<Output> outputs = new ArrayList<>();
        for (String format : formats.isEmpty() ? List.of(standard) : formats) {
            outputs.add(Output.of("--format", format, known));
        }
        if (file != null) {
            if (outputs.size() > 1 || outputs.get(0).file() != null) {
                throw OptionSpecs.unusable(
                        "--output", "Needs exactly one format", "write `--format NAME=FILE` for each");
            }
            outputs.set(0, new Output(outputs.get(0).format(), file));
        }
        if (outputs.stream().filter(o -> o.file() == null).count() > 1) {
            throw OptionSpecs.unusable(
                    "--format", "Two formats for standard output", "write all but one as `--format NAME=FILE`");
        }
        return new Outputs(outputs, context);
    }

    /** Whether one of the outputs has that format. */
    boolean has(String format) {
        return outputs.stream().anyMatch(o -> o.format().equals(format));
    }

    /** Whether to use colours; {@code terminal} says whether the text is shown in a terminal. */
    static boolean color(ParseResult arguments, boolean terminal, CommandContext context) {
        String color = OptionSpecs.word(arguments, "--color", COLORS, "auto");
        boolean wanted = color.equals("auto")
                && terminal
                && context.environment().getOrDefault("NO_COLOR", "").isEmpty()
                && !context.environment().getOrDefault("TERM", "").equals("dumb");
        return color.equals("always") || wanted;
    }

    /** Writes all outputs; prints an error and returns false if one could not be written. */
    boolean write(Content content) {
        boolean written = true;
        for (Output output : outputs) {
            String file = output.file();
            String name = file == null ? "standard output" : file;
            try {
                if (file == null) {
                    print(content, output.format());
                } else {
                    FileOutput.write(
                            context.directory().resolve(file), out -> content.write(output.format(), false, out));
                }
            } catch (IOException | RuntimeException e) {
                context.say("episode-lint: " + name + " could not be written: " + e.getMessage());
                written = false;
            }
        }
        return written;
    }

    private void print(Content content, String format) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(context.out(), StandardCharsets.UTF_8));
        content.write(format, context.terminal(), out);
        out.flush();
        if (context.out().checkError()) {
            throw new IOException("it is closed or full");
        }
    }
}

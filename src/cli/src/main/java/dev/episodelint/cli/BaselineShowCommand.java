package dev.episodelint.cli;

import dev.episodelint.report.BaselineWords;
import dev.episodelint.report.JsonBaseline;
import dev.episodelint.workspace.BaselineOutcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code baseline show}: counts the findings of a baseline, the oldest first, and lists the fixed ones. */
final class BaselineShowCommand implements Command {
    private static final String JSON = "json";
    private static final List<String> FORMATS = List.of("text", JSON);

    @Override
    public CommandSpec spec() {
        return BaselineOptions.command(
                        this, "show", "Count the findings of a baseline by rule and document, the oldest first.")
                .addOption(OptionSpecs.value(
                        "--format", "NAME", "Print it as " + String.join(", ", FORMATS) + " (default: text)."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) throws IOException {
        String format = OptionSpecs.word(arguments, "--format", FORMATS, "text");
        BaselineOutcome outcome = BaselineOptions.compare(arguments, context);
        outcome.requireAll();
        if (format.equals(JSON)) {
            Writer out = new BufferedWriter(new OutputStreamWriter(context.out(), StandardCharsets.UTF_8));
            JsonBaseline.write(
                    outcome.files().stream()
                            .map(k -> new JsonBaseline.Part(k.shown(), k.before(), k.comparison()))
                            .toList(),
                    out);
            out.flush();
        } else {
            outcome.files()
                    .forEach(k -> BaselineWords.debt(k.shown(), k.before(), k.comparison())
                            .forEach(context::printLine));
        }
        return BaselineOptions.exit(outcome);
    }
}

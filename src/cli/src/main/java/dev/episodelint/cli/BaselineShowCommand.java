package dev.episodelint.cli;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.Entry;
import dev.episodelint.baseline.Tally;
import dev.episodelint.report.JsonDebt;
import dev.episodelint.workspace.BaselineOutcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code baseline show}: counts what is known, the oldest first, and names what is cured. */
final class BaselineShowCommand implements Command {
    private static final String JSON = "json";
    private static final List<String> FORMATS = List.of("text", JSON);

    @Override
    public CommandSpec spec() {
        return BaselineOptions.command(this, "show", "Count what is known by rule and document, the oldest first.")
                .addOption(Specs.value(
                        "--format", "NAME", "Print it as " + String.join(", ", FORMATS) + " (default: text)."));
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
        String format = Specs.word(arguments, "--format", FORMATS, "text");
        BaselineOutcome outcome = BaselineOptions.compare(arguments, surroundings);
        for (BaselineOutcome.Kept kept : outcome.files()) {
            if (!kept.exists()) {
                throw Specs.unusable(kept.shown(), "No baseline here", "`episode-lint baseline create` writes it");
            }
        }
        if (format.equals(JSON)) {
            Writer out = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
            JsonDebt.write(
                    outcome.files().stream()
                            .map(k -> new JsonDebt.Part(k.shown(), k.before(), k.comparison()))
                            .toList(),
                    out);
            out.flush();
        } else {
            outcome.files().forEach(kept -> print(kept, surroundings));
        }
        return BaselineOptions.exit(outcome);
    }

    private static void print(BaselineOutcome.Kept kept, Surroundings surroundings) {
        Baseline baseline = kept.before();
        surroundings.printLine(kept.shown() + ": "
                + BaselineOptions.findings(baseline.entries().size()));
        Rows rows = new Rows();
        rows(rows, "rule", baseline.byRule());
        rows(rows, "document", baseline.byDocument());
        surroundings.print(rows.toString());
        List<Entry> absent = kept.comparison().absent();
        if (!absent.isEmpty()) {
            surroundings.printLine("");
            surroundings.printLine("no longer found, `episode-lint baseline update` takes them out:");
            absent.forEach(e -> surroundings.printLine("- " + BaselineUpdateCommand.words(e.finding())));
        }
    }

    private static void rows(Rows rows, String of, List<Tally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        rows.row("");
        rows.row(of, "findings", "oldest");
        tallies.forEach(
                t -> rows.row(t.name(), String.valueOf(t.findings()), t.oldest().toString()));
    }
}

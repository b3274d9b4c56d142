package dev.episodelint.cli;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.Tally;
import dev.episodelint.workspace.BaselineOutcome;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code baseline create}: writes down what is found now. */
final class BaselineCreateCommand implements Command {
    private static final String FORCE = "--force";

    @Override
    public CommandSpec spec() {
        return BaselineOptions.command(this, "create", "Write down what is found now, as known.")
                .addOption(
                        Specs.flag(FORCE, "Replace a baseline that is there: everything in it is known from today."));
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
        BaselineOutcome outcome = BaselineOptions.compare(arguments, surroundings);
        for (BaselineOutcome.Kept kept : outcome.files()) {
            if (kept.exists() && !Specs.has(arguments, FORCE)) {
                throw Specs.unusable(
                        kept.shown(),
                        "There is a baseline already",
                        "`episode-lint baseline update` shrinks it, `--force` replaces it");
            }
        }
        for (BaselineOutcome.Kept kept : outcome.files()) {
            Baseline baseline = Baseline.EMPTY.accepting(kept.comparison().seen(), surroundings.today(), null);
            BaselineFiles.write(kept, baseline);
            surroundings.printLine(kept.shown() + ": "
                    + BaselineOptions.findings(baseline.entries().size()));
            Rows rows = new Rows();
            for (Tally rule : baseline.byRule()) {
                rows.row(" ", rule.name(), String.valueOf(rule.findings()));
            }
            surroundings.print(rows.toString());
        }
        return BaselineOptions.exit(outcome);
    }
}

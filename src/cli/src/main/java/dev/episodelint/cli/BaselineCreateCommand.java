package dev.episodelint.cli;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.report.BaselineWords;
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
                .addOption(OptionSpecs.flag(
                        FORCE, "Replace a baseline that is there: everything in it is known from today."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext surroundings) throws IOException {
        BaselineOutcome outcome = BaselineOptions.compare(arguments, surroundings);
        if (!OptionSpecs.has(arguments, FORCE)) {
            outcome.requireNone();
        }
        for (BaselineOutcome.Kept kept : outcome.files()) {
            Baseline baseline = Baseline.EMPTY.accepting(kept.comparison().seen(), surroundings.today(), null);
            kept.write(baseline);
            BaselineWords.created(kept.shown(), baseline).forEach(surroundings::printLine);
        }
        return BaselineOptions.exit(outcome);
    }
}

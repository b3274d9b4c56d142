package dev.episodelint.cli;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.report.BaselineWords;
import dev.episodelint.workspace.BaselineOutcome;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code baseline create}: records all current findings in a baseline. */
final class BaselineCreateCommand implements Command {
    private static final String FORCE = "--force";

    @Override
    public CommandSpec spec() {
        return BaselineOptions.command(this, "create", "Record all current findings in a baseline.")
                .addOption(OptionSpecs.flag(FORCE, "Replace an existing baseline; all its findings are dated today."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) throws IOException {
        BaselineOutcome outcome = BaselineOptions.compare(arguments, context);
        if (!OptionSpecs.has(arguments, FORCE)) {
            outcome.requireNone();
        }
        for (BaselineOutcome.Kept kept : outcome.files()) {
            Baseline baseline = Baseline.EMPTY.accepting(kept.comparison().seen(), context.today(), null);
            kept.write(baseline);
            BaselineWords.created(kept.shown(), baseline).forEach(context::printLine);
        }
        return BaselineOptions.exit(outcome);
    }
}

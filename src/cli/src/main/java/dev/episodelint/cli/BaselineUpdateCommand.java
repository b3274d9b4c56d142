package dev.episodelint.cli;

import dev.episodelint.baseline.BaselineComparison;
import dev.episodelint.report.BaselineWords;
import dev.episodelint.workspace.BaselineOutcome;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code baseline update}: removes fixed findings; adds new ones only with a reason. */
final class BaselineUpdateCommand implements Command {
    private static final String ACCEPT = "--accept-new";
    private static final String REASON = "--reason";

    @Override
    public CommandSpec spec() {
        return BaselineOptions.command(this, "update", "Remove fixed findings from a baseline, and update moved ones.")
                .addOption(OptionSpecs.flag(ACCEPT, "Add new findings too; needs " + REASON + "."))
                .addOption(
                        OptionSpecs.value(REASON, "TEXT", "Why new findings are accepted; recorded in the baseline."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) throws IOException {
        String reason = reason(arguments);
        BaselineOutcome outcome = BaselineOptions.compare(arguments, context);
        outcome.requireAll();
        for (BaselineOutcome.Kept kept : outcome.files()) {
            BaselineComparison comparison = kept.comparison();
            kept.write(comparison.updated(context.today(), reason));
            BaselineWords.updated(kept.shown(), comparison, reason).forEach(context::printLine);
            if (reason == null && !comparison.fresh().isEmpty()) {
                context.say("episode-lint: new findings still fail a check; `" + ACCEPT + " " + REASON
                        + " TEXT` adds them");
            }
        }
        return BaselineOptions.exit(outcome);
    }

    private static @Nullable String reason(ParseResult arguments) {
        String reason = OptionSpecs.value(arguments, REASON);
        boolean accepts = OptionSpecs.has(arguments, ACCEPT);
        if (accepts && (reason == null || reason.isBlank())) {
            throw OptionSpecs.unusable(ACCEPT, "No reason given", "write `" + REASON + " TEXT`");
        }
        if (!accepts && reason != null) {
            throw OptionSpecs.unusable(REASON, "Is a reason for new findings, so it needs `" + ACCEPT + "`", null);
        }
        return reason == null ? null : reason.strip();
    }
}

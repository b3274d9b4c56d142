package dev.episodelint.cli;

import dev.episodelint.baseline.BaselineComparison;
import dev.episodelint.report.BaselineWords;
import dev.episodelint.workspace.BaselineOutcome;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code baseline update}: takes out what is cured; takes in what is new only when told why. */
final class BaselineUpdateCommand implements Command {
    private static final String ACCEPT = "--accept-new";
    private static final String REASON = "--reason";

    @Override
    public CommandSpec spec() {
        return BaselineOptions.command(this, "update", "Take out what is cured, and follow what was moved.")
                .addOption(OptionSpecs.flag(ACCEPT, "Take in what is new too; needs " + REASON + "."))
                .addOption(OptionSpecs.value(REASON, "TEXT", "Why it is accepted; it stands in the baseline."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext surroundings) throws IOException {
        String reason = reason(arguments);
        BaselineOutcome outcome = BaselineOptions.compare(arguments, surroundings);
        outcome.requireAll();
        for (BaselineOutcome.Kept kept : outcome.files()) {
            BaselineComparison comparison = kept.comparison();
            kept.write(comparison.updated(surroundings.today(), reason));
            BaselineWords.updated(kept.shown(), comparison, reason).forEach(surroundings::printLine);
            if (reason == null && !comparison.fresh().isEmpty()) {
                surroundings.say("episode-lint: what is new still fails a check; `" + ACCEPT + " " + REASON
                        + " TEXT` takes it in");
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
            throw OptionSpecs.unusable(
                    REASON, "Says why something new is accepted, so only with `" + ACCEPT + "`", null);
        }
        return reason == null ? null : reason.strip();
    }
}

package dev.episodelint.cli;

import dev.episodelint.diagnostic.Failure;
import dev.episodelint.workspace.BaselineOutcome;
import dev.episodelint.workspace.Request;
import dev.episodelint.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What commands that deal with a baseline have in common. */
final class BaselineOptions {
    static final String FILE = "--baseline";
    static final String NONE = "--no-baseline";

    private BaselineOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(OptionSpecs.value(
                FILE,
                "FILE",
                "Use this baseline for all, not the configured one or the nearest episode-lint-baseline.yaml."));
    }

    static CommandSpec command(Command command, String name, String description) {
        CommandSpec spec = OptionSpecs.command(command, name, description)
                .addPositional(
                        OptionSpecs.parameters("PATH", "Files and folders; the working directory when none is named."));
        spec.usageMessage()
                .footer(
                        "Exit codes: 0 done; 2 nothing was done, the request cannot be used;",
                        "3 something could not be read or written.");
        LintOptions.addTo(spec);
        addTo(spec);
        return spec;
    }

    static Request.Builder request(ParseResult arguments, CommandContext surroundings) {
        String file = OptionSpecs.value(arguments, FILE);
        boolean none = arguments.commandSpec().findOption(NONE) != null && OptionSpecs.has(arguments, NONE);
        if (file != null && none) {
            throw OptionSpecs.unusable(NONE, "Contradicts `" + FILE + "`", null);
        }
        return LintOptions.request(arguments, surroundings).baseline(file).withoutBaseline(none);
    }

    /** Compares, and says what was assumed and what could not be read. */
    static BaselineOutcome compare(ParseResult arguments, CommandContext surroundings) {
        BaselineOutcome outcome = Workspace.baseline(request(arguments, surroundings)
                .paths(OptionSpecs.parameters(arguments))
                .build());
        outcome.notes().forEach(note -> surroundings.say("episode-lint: " + note));
        for (Failure failure : outcome.failures()) {
            surroundings.say("episode-lint: incomplete: " + failure.path() + ": " + failure.reason());
        }
        return outcome;
    }

    static int exit(BaselineOutcome outcome) {
        return outcome.failures().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }
}

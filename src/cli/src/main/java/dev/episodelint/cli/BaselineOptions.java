package dev.episodelint.cli;

import dev.episodelint.diagnostic.Failure;
import dev.episodelint.workspace.BaselineChoice;
import dev.episodelint.workspace.BaselineOutcome;
import dev.episodelint.workspace.Request;
import dev.episodelint.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Options and steps that commands with a baseline share. */
final class BaselineOptions {
    static final String FILE = "--baseline";
    static final String NONE = "--no-baseline";

    private BaselineOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(
                OptionSpecs.value(
                        FILE,
                        "FILE",
                        "Use this baseline for all documents, not the configured one or the nearest episode-lint-baseline.yaml."));
    }

    static CommandSpec command(Command command, String name, String description) {
        CommandSpec spec = OptionSpecs.command(command, name, description)
                .addPositional(OptionSpecs.parameters("PATH", "Files and folders (default: the working directory)."));
        spec.usageMessage()
                .footer(
                        "Exit codes: 0 done; 2 invalid arguments or configuration, nothing was done;",
                        "3 something could not be read or written.");
        LintOptions.addTo(spec);
        addTo(spec);
        return spec;
    }

    static Request.Builder request(ParseResult arguments, CommandContext context) {
        String file = OptionSpecs.value(arguments, FILE);
        boolean none = arguments.commandSpec().findOption(NONE) != null && OptionSpecs.has(arguments, NONE);
        if (file != null && none) {
            throw OptionSpecs.unusable(NONE, "Contradicts `" + FILE + "`", null);
        }
        return LintOptions.request(arguments, context).baseline(new BaselineChoice(file, none));
    }

    /** Compares the findings with the baselines; prints notes, and the files that could not be read. */
    static BaselineOutcome compare(ParseResult arguments, CommandContext context) {
        BaselineOutcome outcome = Workspace.baseline(request(arguments, context)
                .paths(OptionSpecs.parameters(arguments))
                .build());
        outcome.notes().forEach(note -> context.say("episode-lint: " + note));
        for (Failure failure : outcome.failures()) {
            context.say("episode-lint: incomplete: " + failure.path() + ": " + failure.reason());
        }
        return outcome;
    }

    static int exit(BaselineOutcome outcome) {
        return outcome.failures().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }
}

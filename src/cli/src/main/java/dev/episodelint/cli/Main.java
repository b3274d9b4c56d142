package dev.episodelint.cli;

import dev.episodelint.report.Version;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.ProblemException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point; it turns every outcome and every exception into an exit code. */
public final class Main {
    private static final String NAME = "episode-lint";

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Path directory = Path.of("").toAbsolutePath();
        int code = run(
                args,
                new CommandContext(
                        System.in, out, err, directory, System.getenv(), Terminal.isStandardOutput(), today()));
        System.exit(code);
    }

    /** Runs within the calling process; uses only these streams, this folder and this environment. */
    public static int run(
            String[] args,
            InputStream in,
            PrintStream out,
            PrintStream err,
            Path workingDirectory,
            Map<String, String> environment) {
        return run(args, new CommandContext(in, out, err, workingDirectory, environment, false, today()));
    }

    /**
     * Returns {@link ExitCode#INCOMPLETE} on an unexpected exception, so that a bug of the linter never looks like a
     * finding.
     */
    static int run(String[] args, CommandContext context) {
        int code;
        try {
            code = execute(args, context);
        } catch (ParameterException e) {
            context.say(NAME + ": " + words(e));
            code = ExitCode.UNUSABLE;
        } catch (ProblemException e) {
            e.problems().forEach(p -> context.say(p.toString()));
            code = ExitCode.UNUSABLE;
        } catch (Throwable e) {
            context.say(NAME + ": internal error: " + e);
            List.of(e.getStackTrace()).stream().limit(20).forEach(frame -> context.say("    at " + frame));
            code = ExitCode.INCOMPLETE;
        }
        if (context.out().checkError() && code != ExitCode.INCOMPLETE) {
            context.say(NAME + ": standard output could not be written");
            code = ExitCode.INCOMPLETE;
        }
        context.err().flush();
        return code;
    }

    /** The same day everywhere on earth, so that one commit has one report. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static int execute(String[] args, CommandContext context) throws IOException {
        ParseResult parsed = commandLine().parseArgs(args);
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        if (parsed.isUsageHelpRequested()) {
            parsed.commandSpec().commandLine().usage(context.out(), Help.Ansi.OFF);
            return ExitCode.CLEAN;
        }
        if (parsed.isVersionHelpRequested()) {
            context.print(NAME + " " + Version.current());
            return ExitCode.CLEAN;
        }
        return ((Command) parsed.commandSpec().userObject()).run(parsed, context);
    }

    static CommandLine commandLine() {
        CommandSpec root = new CommandGroup(
                        NAME,
                        "Check Markdown documents against the Markdown template they were written to.",
                        new CheckCommand(),
                        new ReportCommand(),
                        new CommandGroup(
                                "template",
                                "Show how a template is read.",
                                new TemplateCompileCommand(),
                                new TemplateCheckCommand()),
                        new RulesCommand(),
                        new ExplainCommand(),
                        new GraphCommand(),
                        new CommandGroup(
                                "baseline",
                                "Manage baselines of accepted findings, so that only new ones fail a check.",
                                new BaselineCreateCommand(),
                                new BaselineUpdateCommand(),
                                new BaselineShowCommand()),
                        new CommandGroup("plan", "Work with the plan of a series.", new PlanImportCommand()),
                        new InitCommand())
                .spec()
                .addOption(CommandLine.Model.OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print the version.")
                        .build());
        return new CommandLine(root)
                .setExpandAtFiles(false)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setUsageHelpWidth(100);
    }

    private static String words(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return String.valueOf(e.getMessage());
        }
        String name = unmatched.getUnmatched().get(0);
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (name.startsWith("-")) {
            String option = name.contains("=") ? name.substring(0, name.indexOf('=')) : name;
            return "Unknown option `" + option + "`; "
                    + Nearest.to(option, new ArrayList<>(spec.optionsMap().keySet()))
                            .map(n -> "did you mean `" + n + "`?")
                            .orElse("see `" + spec.qualifiedName() + " --help`");
        }
        return spec.subcommands().isEmpty()
                ? "Unexpected argument `" + name + "`; see `" + spec.qualifiedName() + " --help`"
                : "Unknown command `" + name + "`; "
                        + Nearest.hint(name, spec.subcommands().keySet());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

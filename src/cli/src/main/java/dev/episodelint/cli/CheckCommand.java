package dev.episodelint.cli;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.report.Format;
import dev.episodelint.report.Style;
import dev.episodelint.workspace.ChangeScope;
import dev.episodelint.workspace.Outcome;
import dev.episodelint.workspace.Request;
import dev.episodelint.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: lints files and folders, prints findings, and decides the exit code. */
final class CheckCommand implements Command {
    private static final String NEVER = "never";
    private static final String SHOW_SUPPRESSED = "--show-suppressed";
    private static final String SHOW_BASELINED = "--show-baselined";
    private static final String SINCE = "--changed-since";
    private static final String STAGED = "--staged";
    private static final String STDIN = "--stdin-filename";
    private static final List<String> THRESHOLDS = List.of("error", "warning", "info", NEVER);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = OptionSpecs.command(this, "check", "Check episodes against their template.")
                .addPositional(OptionSpecs.parameters("PATH", "Files and folders (default: the working directory)."));
        spec.usageMessage()
                .footer(
                        "Exit codes: 0 no new findings at or above --fail-on; 1 new findings at or above it (in no baseline), or a",
                        "document below the minimum completeness of its configuration, with or without a baseline;",
                        "2 invalid arguments or configuration, nothing was checked; 3 something could not be read or written.");
        LintOptions.addTo(spec);
        BaselineOptions.addTo(spec);
        spec.addOption(OptionSpecs.flag(
                BaselineOptions.NONE, "Use no baseline: accepted findings are shown and fail the check too."));
        spec.addOption(OptionSpecs.value(
                        SINCE,
                        "REF",
                        "Show only findings on lines that changed since the merge base of HEAD and REF, uncommitted changes "
                                + "included, and findings that the change causes elsewhere."))
                .addOption(OptionSpecs.flag(
                        STAGED, "The same for staged changes against the last commit; reads documents as staged."));
        Outputs.addTo(spec, "findings", Format.ids());
        return spec.addOption(OptionSpecs.flag(
                        SHOW_SUPPRESSED,
                        "Also list findings that comments in the documents suppress, with the reasons, in text, compact, "
                                + "json and junit; sarif always contains them, the other formats cannot."))
                .addOption(OptionSpecs.flag(
                        SHOW_BASELINED,
                        "Also list findings of a baseline, in text, compact and junit; json and sarif always contain "
                                + "them, the other formats cannot."))
                .addOption(OptionSpecs.value(
                        "--fail-on",
                        "SEVERITY",
                        "Exit with 1 from this severity on: " + String.join(", ", THRESHOLDS) + " (default: error)."))
                .addOption(OptionSpecs.value(
                        STDIN, "PATH", "Check one document from standard input as if it were this file."))
                .addOption(LintOptions.threads())
                .addOption(OptionSpecs.flag("--quiet", "Print only findings."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) {
        Severity gate = gate(OptionSpecs.word(arguments, "--fail-on", THRESHOLDS, "error"));
        Outputs outputs = Outputs.of(arguments, Format.ids(), Format.TEXT.id(), context);
        Style plain = style(arguments, false, gate, context);
        Outcome outcome = Workspace.check(request(arguments, context));
        if (!OptionSpecs.has(arguments, "--quiet")) {
            outcome.notes().forEach(note -> context.say("episode-lint: " + note));
        }
        CheckResult result = outcome.report();
        boolean written = outputs.write((format, terminal, out) -> Format.of(format)
                .reporter(terminal ? style(arguments, true, gate, context) : plain)
                .write(result, out));
        for (Failure failure : result.failures()) {
            context.say("episode-lint: incomplete: " + failure.path() + ": " + failure.reason());
        }
        for (CheckResult.Entry document : result.belowMinimum()) {
            context.say("episode-lint: " + document.path() + ": completeness "
                    + document.completeness().percent() + " %, expected at least " + document.minimum() + " %");
        }
        if (result.incomplete() || !written) {
            return ExitCode.INCOMPLETE;
        }
        boolean fails = gate != null
                && (result.hasAtLeast(gate) || !result.belowMinimum().isEmpty());
        return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static @Nullable Severity gate(String threshold) {
        return threshold.equals(NEVER) ? null : Severity.valueOf(threshold.toUpperCase(Locale.ROOT));
    }

    private static Request request(ParseResult arguments, CommandContext context) {
        Request.Builder request = BaselineOptions.request(arguments, context);
        List<String> paths = OptionSpecs.parameters(arguments);
        String stdin = OptionSpecs.value(arguments, STDIN);
        if (stdin != null && !paths.isEmpty()) {
            throw OptionSpecs.unusable(STDIN, "Reads one document from standard input, so no paths are allowed", null);
        }
        ChangeScope scope = scope(arguments, context.environment());
        if (stdin != null && !scope.isEverything()) {
            throw OptionSpecs.unusable(STDIN, "Standard input is not in git, so changes cannot be determined", null);
        }
        return request.paths(paths)
                .scope(scope)
                .stdin(stdin == null ? null : new Request.Stdin(stdin, context.in()))
                .build();
    }

    private static ChangeScope scope(ParseResult arguments, Map<String, String> environment) {
        String since = OptionSpecs.value(arguments, SINCE);
        boolean staged = OptionSpecs.has(arguments, STAGED);
        if (since != null && staged) {
            throw OptionSpecs.unusable(STAGED, "Contradicts `" + SINCE + "`", null);
        }
        if (since != null) {
            return ChangeScope.since(since, environment);
        }
        return staged ? ChangeScope.ofStaged(environment) : ChangeScope.EVERYTHING;
    }

    private static Style style(
            ParseResult arguments, boolean terminal, @Nullable Severity gate, CommandContext context) {
        boolean always = "always".equals(OptionSpecs.value(arguments, "--color"));
        return new Style(
                terminal || always,
                Outputs.color(arguments, terminal, context),
                !OptionSpecs.has(arguments, "--quiet"),
                OptionSpecs.has(arguments, SHOW_SUPPRESSED),
                OptionSpecs.has(arguments, SHOW_BASELINED),
                gate);
    }
}

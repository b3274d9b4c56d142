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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: lints files and folders, prints findings, and gates. */
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
                .addPositional(
                        OptionSpecs.parameters("PATH", "Files and folders; the working directory when none is named."));
        spec.usageMessage()
                .footer(
                        "Exit codes: 0 nothing new at or above --fail-on; 1 findings at or above it that no baseline knows, or a",
                        "document less complete than its configuration asks for, whatever a baseline knows;",
                        "2 nothing was checked, the request cannot be used; 3 something could not be read or written.");
        LintOptions.addTo(spec);
        BaselineOptions.addTo(spec);
        spec.addOption(
                OptionSpecs.flag(BaselineOptions.NONE, "Use no baseline: show what is known too, and fail on it."));
        spec.addOption(OptionSpecs.value(
                        SINCE,
                        "REF",
                        "Show only findings on lines that changed since HEAD and REF parted, uncommitted changes "
                                + "included, and what the change breaks elsewhere."))
                .addOption(OptionSpecs.flag(
                        STAGED, "The same for what is staged against the last commit; reads documents as staged."));
        Outputs.addTo(spec, "findings", Format.ids());
        return spec.addOption(OptionSpecs.flag(
                        SHOW_SUPPRESSED,
                        "List findings that comments in the documents suppress too, with the reasons, as text, compact, "
                                + "json and junit; sarif always has them, the other formats have no place for them."))
                .addOption(OptionSpecs.flag(
                        SHOW_BASELINED,
                        "List findings that a baseline knows too, as text, compact and junit; json and sarif always have "
                                + "them, the other formats have no place for them."))
                .addOption(OptionSpecs.value(
                        "--fail-on",
                        "SEVERITY",
                        "Exit with 1 from this severity on: " + String.join(", ", THRESHOLDS) + " (default: error)."))
                .addOption(OptionSpecs.value(
                        STDIN, "PATH", "Check one document from standard input, as if it were this file."))
                .addOption(LintOptions.threads())
                .addOption(OptionSpecs.flag("--quiet", "Print findings and nothing else."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext surroundings) {
        Severity gate = gate(OptionSpecs.word(arguments, "--fail-on", THRESHOLDS, "error"));
        Outputs outputs = Outputs.of(arguments, Format.ids(), Format.TEXT.id(), surroundings);
        Style plain = style(arguments, false, gate, surroundings);
        Outcome outcome = Workspace.check(request(arguments, surroundings));
        if (!OptionSpecs.has(arguments, "--quiet")) {
            outcome.notes().forEach(note -> surroundings.say("episode-lint: " + note));
        }
        CheckResult report = outcome.report();
        boolean written = outputs.write((format, terminal, out) -> Format.of(format)
                .reporter(terminal ? style(arguments, true, gate, surroundings) : plain)
                .write(report, out));
        for (Failure failure : report.failures()) {
            surroundings.say("episode-lint: incomplete: " + failure.path() + ": " + failure.reason());
        }
        for (CheckResult.Entry document : report.belowMinimum()) {
            surroundings.say("episode-lint: " + document.path() + ": completeness "
                    + document.completeness().percent() + " %, at least " + document.minimum() + " % asked for");
        }
        if (report.incomplete() || !written) {
            return ExitCode.INCOMPLETE;
        }
        boolean fails = gate != null
                && (report.hasAtLeast(gate) || !report.belowMinimum().isEmpty());
        return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static @Nullable Severity gate(String threshold) {
        return threshold.equals(NEVER) ? null : Severity.valueOf(threshold.toUpperCase(Locale.ROOT));
    }

    private static Request request(ParseResult arguments, CommandContext surroundings) {
        Request.Builder request = BaselineOptions.request(arguments, surroundings);
        List<String> paths = OptionSpecs.parameters(arguments);
        String stdin = OptionSpecs.value(arguments, STDIN);
        if (stdin != null && !paths.isEmpty()) {
            throw OptionSpecs.unusable(STDIN, "Takes one document from standard input, so no paths", null);
        }
        ChangeScope scope = scope(arguments);
        if (stdin != null && !scope.equals(ChangeScope.EVERYTHING)) {
            throw OptionSpecs.unusable(STDIN, "Git does not know what comes on standard input", null);
        }
        return request.paths(paths)
                .scope(scope)
                .environment(surroundings.environment())
                .stdin(stdin == null ? null : new Request.Stdin(stdin, surroundings.in()))
                .build();
    }

    private static ChangeScope scope(ParseResult arguments) {
        String since = OptionSpecs.value(arguments, SINCE);
        boolean staged = OptionSpecs.has(arguments, STAGED);
        if (since != null && staged) {
            throw OptionSpecs.unusable(STAGED, "Contradicts `" + SINCE + "`", null);
        }
        return since != null ? ChangeScope.since(since) : staged ? ChangeScope.ofStaged() : ChangeScope.EVERYTHING;
    }

    private static Style style(
            ParseResult arguments, boolean terminal, @Nullable Severity gate, CommandContext surroundings) {
        boolean always = "always".equals(OptionSpecs.value(arguments, "--color"));
        return new Style(
                terminal || always,
                Outputs.color(arguments, terminal, surroundings),
                !OptionSpecs.has(arguments, "--quiet"),
                OptionSpecs.has(arguments, SHOW_SUPPRESSED),
                OptionSpecs.has(arguments, SHOW_BASELINED),
                gate);
    }
}

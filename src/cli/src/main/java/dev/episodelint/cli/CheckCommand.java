package dev.episodelint.cli;

import dev.episodelint.Report;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Severity;
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
    private static final List<String> THRESHOLDS = List.of("error", "warning", "info", NEVER);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(this, "check", "Check episodes against their template.")
                .addPositional(
                        Specs.parameters("PATH", "Files and folders; the working directory when none is named."));
        spec.usageMessage()
                .footer(
                        "Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it, or a document less complete",
                        "than its configuration asks for;",
                        "2 nothing was checked, the request cannot be used; 3 something could not be read or written.");
        LintOptions.addTo(spec);
        Outputs.addTo(spec);
        return spec.addOption(Specs.value(
                        "--fail-on",
                        "SEVERITY",
                        "Exit with 1 from this severity on: " + String.join(", ", THRESHOLDS) + " (default: error)."))
                .addOption(Specs.value(
                        "--stdin-filename", "PATH", "Check one document from standard input, as if it were this file."))
                .addOption(
                        Specs.value("--threads", "N", "Check this many documents at once (default: all processors)."))
                .addOption(Specs.flag("--quiet", "Print findings and nothing else."));
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) {
        Severity gate = gate(Specs.word(arguments, "--fail-on", THRESHOLDS, "error"));
        Outputs outputs = Outputs.of(arguments, gate, surroundings);
        Outcome outcome = Workspace.check(request(arguments, surroundings));
        if (!Specs.has(arguments, "--quiet")) {
            outcome.notes().forEach(note -> surroundings.say("episode-lint: " + note));
        }
        Report report = outcome.report();
        boolean written = outputs.write(report);
        for (Failure failure : report.failures()) {
            surroundings.say("episode-lint: incomplete: " + failure.path() + ": " + failure.reason());
        }
        for (Report.Entry document : report.belowMinimum()) {
            surroundings.say("episode-lint: " + document.path() + ": completeness "
                    + document.completeness().percent() + " %, at least " + document.minimum() + " % asked for");
        }
        if (report.incomplete() || !written) {
            return Exit.INCOMPLETE;
        }
        boolean fails = gate != null
                && (report.hasAtLeast(gate) || !report.belowMinimum().isEmpty());
        return fails ? Exit.FINDINGS : Exit.CLEAN;
    }

    private static @Nullable Severity gate(String threshold) {
        return threshold.equals(NEVER) ? null : Severity.valueOf(threshold.toUpperCase(Locale.ROOT));
    }

    private static Request request(ParseResult arguments, Surroundings surroundings) {
        Request.Builder request = LintOptions.request(arguments, surroundings);
        List<String> paths = Specs.parameters(arguments);
        String stdin = Specs.value(arguments, "--stdin-filename");
        if (stdin != null && !paths.isEmpty()) {
            throw Specs.unusable("--stdin-filename", "Takes one document from standard input, so no paths", null);
        }
        Integer threads = threads(Specs.value(arguments, "--threads"));
        return (threads == null ? request : request.threads(threads))
                .paths(paths)
                .stdin(stdin == null ? null : new Request.Stdin(stdin, surroundings.in()))
                .build();
    }

    private static @Nullable Integer threads(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw Specs.unusable("--threads", "Unexpected `" + value + "`, expected a whole number from 1 on", null);
        }
        return Integer.valueOf(value);
    }
}

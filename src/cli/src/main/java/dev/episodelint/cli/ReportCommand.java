package dev.episodelint.cli;

import dev.episodelint.diagnostic.Failure;
import dev.episodelint.report.ReviewFormat;
import dev.episodelint.report.ReviewStyle;
import dev.episodelint.review.SeriesReport;
import dev.episodelint.workspace.Request;
import dev.episodelint.workspace.ReviewOutcome;
import dev.episodelint.workspace.Workspace;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code report}: shows how complete documents are. */
final class ReportCommand implements Command {
    private static final String DATE = "--date";
    private static final String HISTORY = "--history";
    private static final String DETAIL = "--detail";
    private static final int NARROW = 60;
    private static final int WIDE = 400;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = OptionSpecs.command(this, "report", "Show how complete documents are, and what they lack.")
                .addPositional(OptionSpecs.parameters("PATH", "Files and folders (default: the working directory)."));
        spec.usageMessage()
                .footer(
                        "Exit codes: 0 reported, with or without findings; 2 invalid arguments or configuration, nothing was reported;",
                        "3 something could not be read or written.");
        LintOptions.addTo(spec);
        Outputs.addTo(spec, "the report", ReviewFormat.ids());
        return spec.addOption(OptionSpecs.value(
                        HISTORY,
                        "FILE",
                        "Show what changed since the reports in this file, and append a line for this one."))
                .addOption(OptionSpecs.value(
                        DATE,
                        "YYYY-MM-DD",
                        "The day of the report; suppressions that ended before it are expired (default: today)."))
                .addOption(OptionSpecs.flag(DETAIL, "In csv, one row per requirement instead of one per document."))
                .addOption(LintOptions.threads())
                .addOption(OptionSpecs.flag("--quiet", "Print only the report."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) {
        Outputs outputs = Outputs.of(arguments, ReviewFormat.ids(), ReviewFormat.TEXT.id(), context);
        Outputs.color(arguments, false, context);
        if (OptionSpecs.has(arguments, DETAIL) && !outputs.has(ReviewFormat.CSV.id())) {
            throw OptionSpecs.unusable(DETAIL, "Needs `--format csv`", null);
        }
        Request request = LintOptions.request(arguments, context, date(arguments, context))
                .paths(OptionSpecs.parameters(arguments))
                .build();
        ReviewOutcome outcome = Workspace.review(request, OptionSpecs.value(arguments, HISTORY));
        if (!OptionSpecs.has(arguments, "--quiet")) {
            outcome.notes().forEach(note -> context.say("episode-lint: " + note));
        }
        outcome.damaged().forEach(d -> context.say("episode-lint: skipped: " + d.path() + ": " + d.reason()));
        SeriesReport review = outcome.review();
        boolean written = outputs.write((format, terminal, out) -> ReviewFormat.of(format)
                .renderer(style(arguments, terminal, context))
                .write(review, out));
        for (Failure failure : review.report().failures()) {
            context.say("episode-lint: incomplete: " + failure.path() + ": " + failure.reason());
        }
        outcome.unwritten().forEach(f -> context.say("episode-lint: " + f.path() + " " + f.reason()));
        return written && outcome.unwritten().isEmpty() && !review.report().incomplete()
                ? ExitCode.CLEAN
                : ExitCode.INCOMPLETE;
    }

    private static LocalDate date(ParseResult arguments, CommandContext context) {
        String date = OptionSpecs.value(arguments, DATE);
        if (date == null) {
            return context.today();
        }
        try {
            if (date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(date);
            }
        } catch (DateTimeException e) {
            // Reported below, like any other invalid day.
        }
        throw OptionSpecs.unusable(DATE, "Unexpected `" + date + "`, expected a day such as `2026-11-22`", null);
    }

    private static ReviewStyle style(ParseResult arguments, boolean terminal, CommandContext context) {
        return new ReviewStyle(
                width(context), Outputs.color(arguments, terminal, context), OptionSpecs.has(arguments, DETAIL));
    }

    private static int width(CommandContext context) {
        String columns = context.environment().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,5}")
                ? Math.max(NARROW, Math.min(WIDE, Integer.parseInt(columns)))
                : ReviewStyle.WIDTH;
    }
}

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

/** {@code report}: shows editors how complete their episodes are. */
final class ReportCommand implements Command {
    private static final String DATE = "--date";
    private static final String HISTORY = "--history";
    private static final String DETAIL = "--detail";
    private static final int NARROW = 60;
    private static final int WIDE = 400;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = OptionSpecs.command(this, "report", "Show how complete episodes are, and what they lack.")
                .addPositional(
                        OptionSpecs.parameters("PATH", "Files and folders; the working directory when none is named."));
        spec.usageMessage()
                .footer(
                        "Exit codes: 0 reported, whatever was found; 2 nothing was reported, the request cannot be used;",
                        "3 something could not be read or written.");
        LintOptions.addTo(spec);
        Outputs.addTo(spec, "the report", ReviewFormat.ids());
        return spec.addOption(OptionSpecs.value(
                        HISTORY,
                        "FILE",
                        "Tell what changed since the reports in this file, and add a line for this one to it."))
                .addOption(OptionSpecs.value(
                        DATE,
                        "YYYY-MM-DD",
                        "The day of the report, by which waivers hold or are over (default: today)."))
                .addOption(OptionSpecs.flag(DETAIL, "In csv, a row for each requirement, not for each episode."))
                .addOption(LintOptions.threads())
                .addOption(OptionSpecs.flag("--quiet", "Print the report and nothing else."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext surroundings) {
        Outputs outputs = Outputs.of(arguments, ReviewFormat.ids(), ReviewFormat.TEXT.id(), surroundings);
        Outputs.color(arguments, false, surroundings);
        if (OptionSpecs.has(arguments, DETAIL) && !outputs.has(ReviewFormat.CSV.id())) {
            throw OptionSpecs.unusable(DETAIL, "Goes with `--format csv` only", null);
        }
        Request request = LintOptions.request(arguments, surroundings)
                .today(date(arguments, surroundings))
                .paths(OptionSpecs.parameters(arguments))
                .build();
        ReviewOutcome outcome = Workspace.review(request, OptionSpecs.value(arguments, HISTORY));
        if (!OptionSpecs.has(arguments, "--quiet")) {
            outcome.notes().forEach(note -> surroundings.say("episode-lint: " + note));
        }
        outcome.damaged().forEach(d -> surroundings.say("episode-lint: skipped: " + d.path() + ": " + d.reason()));
        SeriesReport review = outcome.review();
        boolean written = outputs.write((format, terminal, out) -> ReviewFormat.of(format)
                .renderer(style(arguments, terminal, surroundings))
                .write(review, out));
        for (Failure failure : review.report().failures()) {
            surroundings.say("episode-lint: incomplete: " + failure.path() + ": " + failure.reason());
        }
        outcome.unwritten().forEach(f -> surroundings.say("episode-lint: " + f.path() + " " + f.reason()));
        return written && outcome.unwritten().isEmpty() && !review.report().incomplete()
                ? ExitCode.CLEAN
                : ExitCode.INCOMPLETE;
    }

    private static LocalDate date(ParseResult arguments, CommandContext surroundings) {
        String date = OptionSpecs.value(arguments, DATE);
        if (date == null) {
            return surroundings.today();
        }
        try {
            if (date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(date);
            }
        } catch (DateTimeException e) {
            // Said below, as for anything else that is no day.
        }
        throw OptionSpecs.unusable(DATE, "Unexpected `" + date + "`, expected a day such as `2026-11-22`", null);
    }

    private static ReviewStyle style(ParseResult arguments, boolean terminal, CommandContext surroundings) {
        return new ReviewStyle(
                width(surroundings),
                Outputs.color(arguments, terminal, surroundings),
                OptionSpecs.has(arguments, DETAIL));
    }

    private static int width(CommandContext surroundings) {
        String columns = surroundings.environment().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,5}")
                ? Math.max(NARROW, Math.min(WIDE, Integer.parseInt(columns)))
                : ReviewStyle.WIDTH;
    }
}

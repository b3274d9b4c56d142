package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.review.CompletenessChanges;
import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Text for terminals: all documents, the least complete first, then what the least complete ones lack. */
final class TextReview implements ReviewRenderer {
    private static final int BAR = 10;
    private static final int EXPLAINED = 20;
    private static final int SECTIONS = 5;

    private final int width;
    private final Ansi ansi;

    TextReview(ReviewStyle style) {
        this.width = style.width();
        this.ansi = style.color() ? Ansi.ON : Ansi.OFF;
    }

    @Override
    public void write(SeriesReport review, Writer out) throws IOException {
        CompletenessChanges changes = review.changes();
        List<DocumentStanding> all = DocumentStanding.worstFirst(review, changes);
        if (!all.isEmpty()) {
            Grid wide = table(all, changes.isKnown(), BAR);
            Grid table = wide.isTooWideFor(width) ? table(all, changes.isKnown(), 0) : wide;
            for (String line : table.lines(width, ansi::bold)) {
                out.write(line + "\n");
            }
            out.write("\n");
        }
        writeChanges(changes, out);
        Map<String, Double> costs = SectionGap.costs(review.report());
        List<DocumentStanding> lacking = all.stream()
                .filter(s -> !s.losses().isEmpty() || !unfinished(s).isEmpty())
                .toList();
        for (DocumentStanding each : lacking.subList(0, Math.min(EXPLAINED, lacking.size()))) {
            explain(each, costs, out);
        }
        if (lacking.size() > EXPLAINED) {
            out.write("and " + Summary.count(lacking.size() - EXPLAINED, "more document")
                    + " that lack something; --format csv has all\n\n");
        }
        out.write(total(review.report()) + "\n");
    }

    private Grid table(List<DocumentStanding> all, boolean withHistory, int bar) {
        boolean series = all.stream()
                        .map(s -> Objects.requireNonNullElse(s.entry().series(), ""))
                        .distinct()
                        .count()
                > 1;
        boolean plan = all.stream().anyMatch(s -> !s.plan().isEmpty());
        boolean waived = all.stream().anyMatch(s -> s.waived() > 0);
        Grid grid = new Grid().shrinking("Document");
        if (series) {
            grid.shrinking("Series");
        }
        grid.left("Status");
        if (bar > 0) {
            grid.left("Complete").right("");
        } else {
            grid.right("Complete");
        }
        if (withHistory) {
            grid.right("Change");
        }
        grid.right("Errors").right("Warnings").right("Infos");
        if (waived) {
            grid.right("Waived");
        }
        if (plan) {
            grid.right("Plan");
        }
        if (withHistory) {
            grid.left("Open since");
        }
        for (DocumentStanding each : all) {
            CheckResult.Entry entry = each.entry();
            List<Grid.Cell> row = new ArrayList<>();
            row.add(cell(each.name()));
            if (series) {
                row.add(cell(Objects.requireNonNullElse(entry.series(), "")));
            }
            row.add(cell(each.status()));
            if (bar > 0) {
                row.add(Grid.Cell.of(bar(each.completeness(), bar)));
            }
            String minimum = entry.isBelowMinimum() ? " < " + entry.minimum() + " %" : "";
            row.add(minimum.isEmpty() ? cell(each.percent()) : new Grid.Cell(each.percent() + minimum, ansi::bold));
            if (withHistory) {
                row.add(cell(each.gain()));
            }
            row.add(count(entry.errors()));
            row.add(count(entry.warnings()));
            row.add(count(entry.infos()));
            if (waived) {
                row.add(count(each.waived()));
            }
            if (plan) {
                row.add(cell(each.plan()));
            }
            if (withHistory) {
                row.add(cell(each.oldest() == null ? "" : each.oldest().toString()));
            }
            grid.row(row);
        }
        return grid;
    }

    private Grid.Cell count(int count) {
        return count == 0 ? new Grid.Cell("0", ansi::faint) : Grid.Cell.of(String.valueOf(count));
    }

    private static Grid.Cell cell(String text) {
        return Grid.Cell.of(Sanitizer.line(text));
    }

    /** The bar is full only for complete documents, like the percentage next to it. */
    private static String bar(Completeness completeness, int length) {
        if (!completeness.isKnown()) {
            return "";
        }
        int full = completeness.percent() * length / 100;
        return "█".repeat(full) + "░".repeat(length - full);
    }

    private void writeChanges(CompletenessChanges changes, Writer out) throws IOException {
        if (!changes.isKnown()) {
            return;
        }
        out.write(ansi.bold("Since " + changes.since()) + ": " + ChangeWords.of(changes) + "\n\n");
    }

    private void explain(DocumentStanding standing, Map<String, Double> costs, Writer out) throws IOException {
        CheckResult.Entry entry = standing.entry();
        String name = standing.name().equals(entry.path()) ? "" : standing.name() + ", ";
        String minimum = entry.isBelowMinimum() ? ", expected at least " + entry.minimum() + " %" : "";
        out.write(ansi.bold(Sanitizer.path(entry.path())) + ": " + Sanitizer.line(name) + standing.percent() + minimum
                + "\n");
        Grid grid = new Grid().left("").right("").shrinking("").left("");
        for (SectionGap gap : standing.losses()
                .subList(0, Math.min(SECTIONS, standing.losses().size()))) {
            grid.row(List.of(
                    Grid.Cell.of(""),
                    Grid.Cell.of("-" + SectionGap.percent(gap.share()) + " %"),
                    cell(gap.name()),
                    new Grid.Cell(gap.inWords(), ansi::faint)));
        }
        List<String> lines = grid.lines(width, UnaryOperator.identity());
        for (String line : lines.subList(1, lines.size())) {
            out.write(line + "\n");
        }
        if (standing.losses().size() > SECTIONS) {
            out.write("  and " + Summary.count(standing.losses().size() - SECTIONS, "more section") + "\n");
        }
        List<Diagnostic> quick = standing.quickWin();
        if (!quick.isEmpty()) {
            out.write("  quick win: "
                    + (quick.size() == 1
                            ? "closing this finding brings it to 100 %"
                            : "closing these two findings brings it to 100 %")
                    + "\n");
            for (Diagnostic finding : quick) {
                double cost = costs.getOrDefault(finding.fingerprint(), 0.0);
                out.write("    " + Sanitizer.path(finding.path()) + ":"
                        + finding.range().line() + ": " + Sanitizer.message(finding.message()) + " (+"
                        + SectionGap.percent(cost) + " %)\n");
            }
        }
        List<PlanAnswer> unfinished = unfinished(standing);
        if (!unfinished.isEmpty()) {
            out.write("  plan: " + DocumentStanding.inWords(entry.answers()) + "\n");
        }
        out.write("\n");
    }

    private static List<PlanAnswer> unfinished(DocumentStanding standing) {
        return standing.entry().answers().stream()
                .filter(a -> !a.state().isDone())
                .toList();
    }

    private static String total(CheckResult result) {
        List<PlanAnswer> answers =
                result.documents().stream().flatMap(d -> d.answers().stream()).toList();
        int below = result.belowMinimum().size();
        return Summary.of(result)
                + (below == 0 ? "" : ", " + below + " below the minimum")
                + (answers.isEmpty() ? "" : "; plan: " + DocumentStanding.inWords(answers));
    }
}

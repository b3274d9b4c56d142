package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.review.CompletenessChanges;
import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Markdown for a comment on a pull request or the summary of a job: what changed, how complete the documents are, and
 * which findings cost most. It stays below 60 kB, the limit of code hosts, and says what it leaves out.
 */
final class MarkdownReview implements ReviewRenderer {
    private static final int CHANGED = 8_000;
    private static final int ADDED = 10_000;
    private static final int EPISODES = 20_000;
    private static final int GAPS = 10;
    private static final int LACKS = 12_000;
    private static final int FAILURES = 4_000;

    @Override
    public void write(SeriesReport review, Writer out) throws IOException {
        CompletenessChanges changes = review.changes();
        List<DocumentStanding> all = DocumentStanding.worstFirst(review, changes);
        CappedText page = new CappedText();
        head(review.report(), page);
        failures(review.report(), page);
        if (changes.isKnown()) {
            changes(changes, all, page);
        }
        if (!all.isEmpty()) {
            episodes(all, changes.isKnown(), page);
            gaps(all, page);
            lacks(all, SectionGap.costs(review.report()), page);
        }
        out.write(page.toString());
    }

    private static void head(CheckResult result, CappedText page) {
        Completeness completeness = result.completeness();
        page.line("## Completeness " + (completeness.isKnown() ? completeness.percent() + " %" : "unknown"));
        page.line("");
        List<PlanAnswer> answers =
                result.documents().stream().flatMap(d -> d.answers().stream()).toList();
        int below = result.belowMinimum().size();
        page.line(Summary.of(result)
                + (below == 0 ? "" : ", **" + below + " below the minimum**")
                + (answers.isEmpty() ? "" : "; plan: " + DocumentStanding.inWords(answers)));
    }

    private static void failures(CheckResult result, CappedText page) {
        if (!result.incomplete()) {
            return;
        }
        page.line("").line("**Incomplete**: not all could be read or checked.").line("");
        List<String> lines = new ArrayList<>();
        for (Failure failure : result.failures()) {
            lines.add("- " + MarkdownText.code(failure.path()) + ": " + MarkdownText.message(failure.reason()));
        }
        page.lines(lines, FAILURES, n -> "- and " + n + " more");
    }

    private static void changes(CompletenessChanges changes, List<DocumentStanding> all, CappedText page) {
        page.line("").line("### Since " + changes.since()).line("");
        page.line(ChangeWords.of(changes));
        List<DocumentStanding> changed = all.stream()
                .filter(s -> s.change() != null && s.change().isChanged())
                .toList();
        if (!changed.isEmpty()) {
            page.line("").line("| Document | Before | Now | New | Gone |").line("|---|--:|--:|--:|--:|");
            List<String> rows = new ArrayList<>();
            for (DocumentStanding each : changed) {
                CompletenessChanges.Document change = each.change();
                if (change != null) {
                    rows.add(row(
                            MarkdownText.name(each.name()),
                            percent(change.before()),
                            percent(change.now()),
                            String.valueOf(change.added()),
                            String.valueOf(change.gone())));
                }
            }
            page.lines(rows, CHANGED, more(5, "changed"));
        }
        if (!changes.added().isEmpty()) {
            fold(Summary.count(changes.added().size(), "new finding"), page);
            page.lines(
                    changes.added().stream().map(MarkdownReview::finding).toList(), ADDED, n -> "- and " + n + " more");
            page.line("").line("</details>");
        }
    }

    private static String finding(Diagnostic finding) {
        return "- " + MarkdownText.code(finding.path() + ":" + finding.range().line()) + " "
                + finding.severity().id() + ": " + MarkdownText.message(finding.message());
    }

    private static void episodes(List<DocumentStanding> all, boolean withHistory, CappedText page) {
        boolean waived = all.stream().anyMatch(s -> s.waived() > 0);
        boolean plan = all.stream().anyMatch(s -> !s.plan().isEmpty());
        List<String> names = new ArrayList<>(List.of("Document", "Status", "Complete", "Errors", "Warnings", "Infos"));
        if (waived) {
            names.add("Waived");
        }
        if (plan) {
            names.add("Plan");
        }
        if (withHistory) {
            names.add("Open since");
        }
        page.line("").line("### Documents").line("").line("| " + String.join(" | ", names) + " |");
        page.line("|---|---|" + "--:|".repeat(names.size() - 2));
        List<String> rows = new ArrayList<>();
        for (DocumentStanding each : all) {
            CheckResult.Entry entry = each.entry();
            List<String> cells = new ArrayList<>(List.of(
                    MarkdownText.name(each.name()),
                    each.status(),
                    entry.isBelowMinimum() ? "**" + each.percent() + "** of " + entry.minimum() + " %" : each.percent(),
                    String.valueOf(entry.errors()),
                    String.valueOf(entry.warnings()),
                    String.valueOf(entry.infos())));
            if (waived) {
                cells.add(String.valueOf(each.waived()));
            }
            if (plan) {
                cells.add(each.plan());
            }
            if (withHistory) {
                cells.add(each.oldest() == null ? "" : each.oldest().toString());
            }
            rows.add(row(cells.toArray(String[]::new)));
        }
        page.lines(rows, EPISODES, more(names.size(), "more complete"));
    }

    /** Omitted rows are announced by a row, since a line below the table would be read as a row too. */
    private static IntFunction<String> more(int columns, String which) {
        return n -> "| and " + n + " more, " + which + " |" + " |".repeat(columns - 1);
    }

    private record Gap(DocumentStanding standing, SectionGap loss) {}

    private static void gaps(List<DocumentStanding> all, CappedText page) {
        List<Gap> gaps = all.stream()
                .flatMap(s -> s.losses().stream().map(l -> new Gap(s, l)))
                .sorted(Comparator.comparingDouble((Gap g) -> g.loss().share()).reversed())
                .toList();
        if (gaps.isEmpty()) {
            return;
        }
        page.line("").line("### Worst gaps").line("").line("| Document | Section | Costs | Lacks |");
        page.line("|---|---|--:|---|");
        for (Gap gap : gaps.subList(0, Math.min(GAPS, gaps.size()))) {
            page.line(row(
                    MarkdownText.name(gap.standing().name()),
                    MarkdownText.name(gap.loss().name()),
                    SectionGap.percent(gap.loss().share()) + " %",
                    gap.loss().inWords()));
        }
        if (gaps.size() > GAPS) {
            page.line("").line("and " + Summary.count(gaps.size() - GAPS, "more section") + " that lack something");
        }
    }

    private static void lacks(List<DocumentStanding> all, Map<String, Double> costs, CappedText page) {
        List<String> lines = new ArrayList<>();
        for (DocumentStanding each : all) {
            if (each.losses().isEmpty()) {
                continue;
            }
            String sections = each.losses().stream()
                    .map(l -> MarkdownText.name(l.name()) + " " + SectionGap.percent(l.share()) + " %")
                    .collect(Collectors.joining(", "));
            String quick = each.quickWin().isEmpty()
                    ? ""
                    : "; **quick win**: "
                            + each.quickWin().stream()
                                    .map(f -> "line " + f.range().line() + ", "
                                            + MarkdownText.message(f.message()) + " (+"
                                            + SectionGap.percent(costs.getOrDefault(f.fingerprint(), 0.0)) + " %)")
                                    .collect(Collectors.joining("; "));
            lines.add("- " + MarkdownText.code(each.entry().path()) + ", " + each.percent() + ": " + sections + quick);
        }
        if (lines.isEmpty()) {
            return;
        }
        fold("What each document lacks", page);
        page.lines(lines, LACKS, n -> "- and " + n + " more");
        page.line("").line("</details>");
    }

    private static void fold(String summary, CappedText page) {
        page.line("").line("<details><summary>" + summary + "</summary>").line("");
    }

    private static String percent(Completeness completeness) {
        return completeness.isKnown() ? completeness.percent() + " %" : "-";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}

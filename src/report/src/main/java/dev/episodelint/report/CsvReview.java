package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CSV for spreadsheets: one row per document, sorted by path, or one per requirement, in the order of the template. */
final class CsvReview implements ReviewRenderer {
    private static final List<String> DOCUMENT = List.of(
            "path",
            "episode",
            "title",
            "series",
            "status",
            "completeness",
            "met",
            "total",
            "errors",
            "warnings",
            "infos",
            "waived",
            "inconclusive",
            "minimum",
            "plan_met",
            "plan_partial",
            "plan_missing");
    private static final List<String> REQUIREMENT = List.of(
            "path",
            "episode",
            "section",
            "requirement",
            "template_line",
            "state",
            "weight",
            "findings",
            "rule",
            "line",
            "message",
            "since");
    private static final int DIGITS = 5;

    private final boolean detail;

    CsvReview(ReviewStyle style) {
        this.detail = style.detail();
    }

    @Override
    public void write(SeriesReport review, Writer out) throws IOException {
        if (detail) {
            writeRequirements(review, out);
        } else {
            writeDocuments(review, out);
        }
    }

    private static void writeDocuments(SeriesReport review, Writer out) throws IOException {
        CsvText.row(DOCUMENT, out);
        Map<String, Integer> waived = new HashMap<>();
        review.report().suppressed().stream()
                .map(CheckResult.Suppressed::diagnostic)
                .filter(d -> !d.isConsequence())
                .forEach(d -> waived.merge(d.path(), 1, Integer::sum));
        for (CheckResult.Entry entry : review.report().documents()) {
            Completeness completeness = entry.completeness();
            Integer minimum = entry.minimum();
            CsvText.row(
                    List.of(
                            CsvText.text(entry.path()),
                            CsvText.text(entry.episode()),
                            CsvText.text(entry.title()),
                            CsvText.text(entry.series()),
                            entry.status() == null ? "" : entry.status().id(),
                            completeness.isKnown() ? share(completeness.score()) : "",
                            String.valueOf(completeness.met()),
                            String.valueOf(completeness.total()),
                            String.valueOf(entry.errors()),
                            String.valueOf(entry.warnings()),
                            String.valueOf(entry.infos()),
                            String.valueOf(waived.getOrDefault(entry.path(), 0)),
                            String.valueOf(entry.points().stream()
                                    .filter(p -> p.state() == State.INCONCLUSIVE)
                                    .count()),
                            minimum == null ? "" : share(minimum / 100.0),
                            plan(entry, PlanAnswer.State.MET, PlanAnswer.State.LIKELY),
                            plan(entry, PlanAnswer.State.PARTIAL, PlanAnswer.State.CONTRADICTED),
                            plan(entry, PlanAnswer.State.MISSING, PlanAnswer.State.NOT_FOUND)),
                    out);
        }
    }

    /** Counts of checked requirements and of hints; empty where the plan has no requirement. */
    private static String plan(CheckResult.Entry entry, PlanAnswer.State measured, PlanAnswer.State likely) {
        return entry.answers().isEmpty()
                ? ""
                : String.valueOf(entry.answers().stream()
                        .filter(a -> a.state() == measured || a.state() == likely)
                        .count());
    }

    private static void writeRequirements(SeriesReport review, Writer out) throws IOException {
        CsvText.row(REQUIREMENT, out);
        Map<String, Diagnostic> findings = new HashMap<>();
        review.report().suppressed().forEach(s -> findings.put(s.diagnostic().fingerprint(), s.diagnostic()));
        review.report().diagnostics().forEach(d -> findings.put(d.fingerprint(), d));
        Map<String, LocalDate> since = review.since();
        for (CheckResult.Entry entry : review.report().documents()) {
            for (Point point : entry.points()) {
                Diagnostic finding = point.findings().stream()
                        .filter(findings::containsKey)
                        .findFirst()
                        .map(findings::get)
                        .orElse(null);
                CsvText.row(row(entry, point, finding, finding == null ? null : since(since, finding)), out);
            }
        }
    }

    private static List<String> row(
            CheckResult.Entry entry, Point point, @Nullable Diagnostic finding, @Nullable LocalDate since) {
        return List.of(
                CsvText.text(entry.path()),
                CsvText.text(entry.episode()),
                CsvText.text(point.section()),
                CsvText.text(point.name()),
                String.valueOf(point.line()),
                point.state().id(),
                String.valueOf(point.weight()),
                String.valueOf(point.findings().size()),
                finding == null ? "" : CsvText.text(finding.rule()),
                finding == null ? "" : String.valueOf(finding.range().line()),
                finding == null ? "" : CsvText.text(finding.message()),
                since == null ? "" : since.toString());
    }

    /** A consequence is as old as the finding that causes it. */
    private static @Nullable LocalDate since(Map<String, LocalDate> since, Diagnostic finding) {
        String root = finding.consequenceOf();
        return since.get(root == null ? finding.fingerprint() : root);
    }

    /** From 0 to 1, rounded down, so that only complete documents are 1. */
    private static String share(double score) {
        return BigDecimal.valueOf(score)
                .setScale(DIGITS, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }
}

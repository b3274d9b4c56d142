package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.review.CompletenessChanges;
import dev.episodelint.review.SeriesReport;
import dev.episodelint.rule.Ruleset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Writes all data of the page's script as one object. Frequent items are arrays instead of objects; {@code data.js}
 * reads their elements in the same order.
 */
final class JsonPageData {
    private final SeriesReport review;
    private final JsonPage json;
    private final JsonPageFindings findings;
    private final SectionColumns columns;
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, Integer> gains = new HashMap<>();
    private final Map<String, List<Diagnostic>> byPath = new HashMap<>();
    private final Map<String, List<CheckResult.Suppressed>> waived = new HashMap<>();

    private JsonPageData(
            SeriesReport review,
            CompletenessChanges changes,
            JsonPage json,
            Ruleset rules,
            UnaryOperator<String> pages) {
        this.review = review;
        this.json = json;
        this.findings = new JsonPageFindings(review, changes, json, rules, pages);
        changes.documents().forEach(d -> gains.put(d.path(), d.gain()));
        this.columns = new SectionColumns(review.report().documents());
        review.report().documents().forEach(d -> documents.put(d.path(), documents.size()));
        review.findings()
                .forEach(d ->
                        byPath.computeIfAbsent(d.path(), p -> new ArrayList<>()).add(d));
        review.report().suppressed().stream()
                .filter(s -> !s.diagnostic().isConsequence())
                .forEach(s -> waived.computeIfAbsent(s.diagnostic().path(), p -> new ArrayList<>())
                        .add(s));
    }

    /** @param pages the Markdown page of each rule */
    static String of(SeriesReport review, CompletenessChanges changes, Ruleset rules, UnaryOperator<String> pages) {
        return JsonPage.object(json -> new JsonPageData(review, changes, json, rules, pages).write());
    }

    private void write() {
        json.name("columns");
        json.list(columns.sections(), json::text);
        json.name("documents");
        json.list(review.report().documents(), this::document);
        json.name("graph");
        new JsonPageGraph(json, documents, byPath).write(review.graph());
        json.name("phases");
        json.list(
                review.plan() == null ? List.of() : review.plan().phases(),
                p -> json.list(() -> {
                    json.number(p.number());
                    json.text(p.name());
                }));
        json.name("rules");
        findings.rules();
        json.name("words");
        json.words();
    }

    private void document(CheckResult.Entry document) {
        List<Diagnostic> own = byPath.getOrDefault(document.path(), List.of());
        Completeness completeness = document.completeness();
        json.object(() -> {
            json.name("path");
            json.text(document.path());
            json.name("number");
            json.text(document.episode());
            json.name("title");
            json.text(document.title());
            json.name("series");
            json.word(document.series());
            json.name("status");
            json.word(document.status() == null ? null : document.status().id());
            json.name("score");
            score(completeness);
            json.name("least");
            json.decimal(document.minimum() == null ? null : document.minimum().doubleValue());
            json.name("below");
            json.number(document.isBelowMinimum() ? 1 : 0);
            json.name("gain");
            Integer gain = gains.get(document.path());
            json.decimal(gain == null ? null : gain.doubleValue());
            json.name("counts");
            json.numbers(List.of(document.errors(), document.warnings(), document.infos()));
            json.name("header");
            json.list(
                    document.header(),
                    h -> json.list(() -> {
                        json.word(h.name());
                        json.text(h.value());
                    }));
            json.name("cells");
            json.list(columns.cells(document, own), this::cell);
            json.name("findings");
            json.list(own, findings::write);
            json.name("waived");
            json.list(
                    waived.getOrDefault(document.path(), List.of()),
                    s -> json.list(() -> {
                        findings.write(s.diagnostic());
                        json.text(s.reason());
                        json.text(s.until() == null ? null : s.until().toString());
                        json.number(s.line());
                    }));
            json.name("answers");
            json.list(document.answers(), a -> answer(a, own));
        });
    }

    /** Whole percent, or nothing without requirements that count; then the number of met requirements and of all. */
    private void score(Completeness part) {
        json.list(() -> {
            json.decimal(part.isKnown() ? (double) part.percent() : null);
            json.number(part.met());
            json.number(part.total());
        });
    }

    private void cell(SectionColumns.Cell cell) {
        json.list(() -> {
            json.number(cell.column());
            score(Completeness.of(cell.points()));
            json.list(List.of(State.values()), s -> json.number(count(cell.points(), s)));
            json.numbers(cell.findings());
        });
    }

    private static long count(List<Point> points, State state) {
        return points.stream().filter(p -> p.state() == state).count();
    }

    private void answer(PlanAnswer answer, List<Diagnostic> own) {
        json.list(() -> {
            json.word(answer.demand().kind().id());
            json.word(answer.demand().group());
            json.word(answer.demand().name());
            json.text(answer.demand().expected());
            json.number(answer.demand().phase());
            json.word(answer.state().id());
            json.text(answer.actual());
            json.text(RelativeMargin.of(answer.demand().expected(), answer.actual()));
            json.list(
                    answer.evidence(),
                    e -> json.list(() -> {
                        json.number(e.line());
                        json.text(e.excerpt());
                    }));
            json.numbers(answer.findings().stream()
                    .map(f -> place(f, own))
                    .filter(i -> i >= 0)
                    .toList());
        });
    }

    private static int place(String fingerprint, List<Diagnostic> own) {
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).fingerprint().equals(fingerprint)) {
                return i;
            }
        }
        return -1;
    }
}

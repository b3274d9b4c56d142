package dev.episodelint.report;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.review.CompletenessChanges;
import dev.episodelint.review.SeriesReport;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes findings and their rules. */
final class JsonPageFindings {
    /** Costs are written in hundredths of a percent. */
    private static final double SHARES = 10_000;

    private final JsonPage json;
    private final Ruleset rules;
    private final UnaryOperator<String> pages;
    private final Map<String, LocalDate> since;
    private final Map<String, Double> costs;
    private final Set<String> added;
    /** Paths of documents that are in an earlier report. */
    private final Set<String> known;

    private final Map<String, List<Diagnostic>> hidden;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    JsonPageFindings(
            SeriesReport review,
            CompletenessChanges changes,
            JsonPage json,
            Ruleset rules,
            UnaryOperator<String> pages) {
        this.json = json;
        this.rules = rules;
        this.pages = pages;
        this.since = review.since();
        this.costs = SectionGap.costs(review.report());
        this.added = changes.added().stream().map(Diagnostic::fingerprint).collect(Collectors.toUnmodifiableSet());
        this.known = changes.documents().stream()
                .map(CompletenessChanges.Document::path)
                .collect(Collectors.toUnmodifiableSet());
        this.hidden = review.report().diagnostics().stream()
                .filter(Diagnostic::isConsequence)
                .collect(Collectors.groupingBy(d -> String.valueOf(d.consequenceOf())));
    }

    void write(Diagnostic finding) {
        LocalDate day = since.get(finding.fingerprint());
        json.list(() -> {
            json.number(numbers.computeIfAbsent(finding.rule(), r -> numbers.size()));
            json.number(finding.severity().ordinal());
            json.number(finding.nature() == Nature.GAP ? 1 : 0);
            json.word(finding.message());
            json.number(finding.range().line());
            json.number(finding.range().column());
            frame(finding);
            json.word(finding.section());
            json.word(finding.help());
            json.word(day != null && known.contains(finding.path()) ? day.toString() : null);
            json.number(added.contains(finding.fingerprint()) ? 1 : 0);
            json.number(Math.round(costs.getOrDefault(finding.fingerprint(), 0.0) * SHARES));
            json.list(
                    finding.related(),
                    r -> json.list(() -> {
                        json.word(r.path().isEmpty() ? finding.path() : r.path());
                        json.number(r.line());
                        json.word(r.message());
                    }));
            json.list(hidden.getOrDefault(finding.fingerprint(), List.of()), d -> json.word(d.message()));
        });
    }

    /**
     * The line, and the start and end of the place within the shown part of the line; a finding about the whole
     * document has no line.
     */
    private void frame(Diagnostic finding) {
        String excerpt = finding.excerpt();
        Range range = finding.range();
        int start = Math.min(range.column() - 1, excerpt.length());
        int last = range.endLine() == range.line() ? range.endColumn() - 1 : excerpt.length();
        int end = Math.max(start, Math.min(last, excerpt.length()));
        int shownStart = Sanitizer.unlogged(excerpt.substring(0, start)).length();
        json.word(excerpt.isEmpty() ? null : excerpt);
        json.number(shownStart);
        json.number(
                shownStart + Sanitizer.unlogged(excerpt.substring(start, end)).length());
    }

    /** Rules that were referred to, in the order of their numbers, with their pages. */
    void rules() {
        json.list(
                numbers.keySet(),
                id -> json.object(() -> {
                    json.name("id");
                    json.text(id);
                    if (rules.has(id)) {
                        Rule rule = rules.byId(id);
                        json.name("summary");
                        json.text(rule.summary());
                        json.name("nature");
                        json.text(rule.nature().id());
                        json.name("page");
                        new JsonRulePage(json).write(pages.apply(id));
                    }
                }));
    }
}

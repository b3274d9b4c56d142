package dev.episodelint.conclusion;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.BaselineComparison;
import dev.episodelint.baseline.BaselineEntry;
import dev.episodelint.baseline.Checked;
import dev.episodelint.baseline.SectionOutline;
import dev.episodelint.baseline.Sighting;
import dev.episodelint.baseline.Sightings;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.document.RuleFailure;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a baseline changes in a result: known findings are set apart.
 *
 * @param known findings that a baseline knows, in the order of the report
 * @param absent entries whose finding is no longer there
 */
public record BaselineFilter(List<Known> known, List<BaselineEntry> absent) {

    public BaselineFilter {
        known = List.copyOf(known);
        absent = List.copyOf(absent);
    }

    /**
     * A finding that a baseline knows.
     *
     * @param since the day on which it was accepted
     * @param reason why; null for what was there when the baseline was made
     */
    public record Known(
            Diagnostic diagnostic,
            LocalDate since,
            @Nullable String reason) {}

    /**
     * The findings of a report compared with one baseline.
     *
     * @param entries the entry of each that is known
     */
    public record Compared(BaselineComparison comparison, Map<Diagnostic, BaselineEntry> entries) {}

    /** What the documents of these analyses look like to a baseline. */
    public static Map<String, SectionOutline> outlines(Collection<Analysis> analyses) {
        return analyses.stream()
                .collect(Collectors.toMap(Analysis::path, a -> SectionOutline.of(a.facts()), (a, b) -> a));
    }

    /**
     * Compares findings, consequences left out: they follow their cause. A finding that names several is known when each
     * of them is.
     *
     * @param diagnostics in the order of a report
     * @param rules whose findings these are
     * @param paths the path of a document in the baseline; null where it is not of this one
     */
    public static Compared compare(
            Baseline baseline,
            Collection<Diagnostic> diagnostics,
            Ruleset rules,
            Map<String, SectionOutline> outlines,
            Function<String, @Nullable String> paths,
            Predicate<String> gone,
            Predicate<String> covered) {
        Map<String, SectionOutline> documents = new HashMap<>();
        outlines.forEach((path, outline) -> {
            String at = paths.apply(path);
            if (at != null) {
                documents.put(at, outline);
            }
        });
        List<Sighting> seen = new ArrayList<>();
        List<Diagnostic> bearers = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            String path = paths.apply(diagnostic.path());
            SectionOutline outline = outlines.get(diagnostic.path());
            if (path != null && outline != null) {
                for (Sighting sighting : sightings(diagnostic, rules, path, outline)) {
                    seen.add(sighting);
                    bearers.add(diagnostic);
                }
            }
        }
        BaselineComparison comparison = baseline.compare(seen, new Checked(documents, gone, covered));
        Map<Diagnostic, List<@Nullable BaselineEntry>> parts = new HashMap<>();
        for (int i = 0; i < bearers.size(); i++) {
            parts.computeIfAbsent(bearers.get(i), d -> new ArrayList<>())
                    .add(comparison.known().get(i));
        }
        Map<Diagnostic, BaselineEntry> entries = new HashMap<>();
        parts.forEach((diagnostic, all) -> {
            if (all.stream().noneMatch(Objects::isNull)) {
                entries.put(diagnostic, Objects.requireNonNull(all.get(0)));
            }
        });
        return new Compared(comparison, entries);
    }

    /**
     * Findings of a report that an earlier one did not have, consequences left out.
     *
     * @param moved where a document of the earlier one is now
     */
    public static Set<Diagnostic> made(
            CheckResult now,
            Ruleset rules,
            Map<String, SectionOutline> outlines,
            CheckResult before,
            Map<String, SectionOutline> outlinesBefore,
            UnaryOperator<String> moved) {
        List<BaselineEntry> entries = new ArrayList<>();
        for (Diagnostic diagnostic : before.diagnostics()) {
            SectionOutline outline = outlinesBefore.get(diagnostic.path());
            if (outline != null) {
                sightings(diagnostic, rules, moved.apply(diagnostic.path()), outline)
                        .forEach(s -> entries.add(new BaselineEntry(s, LocalDate.EPOCH, null)));
            }
        }
        Map<Diagnostic, BaselineEntry> known = compare(
                        new Baseline(entries), now.diagnostics(), rules, outlines, p -> p, p -> false, p -> false)
                .entries();
        return now.diagnostics().stream()
                .filter(d -> !d.isConsequence() && !known.containsKey(d))
                .collect(Collectors.toSet());
    }

    /** None of a consequence, and none of a rule that failed, which is no debt of the authors. */
    private static List<Sighting> sightings(Diagnostic diagnostic, Ruleset rules, String path, SectionOutline outline) {
        Rule rule = rules.byId(diagnostic.rule());
        return diagnostic.isConsequence() || rule.isAbout(RuleFailure.class)
                ? List.of()
                : Sightings.of(diagnostic, rule.effect().absence(), path, outline);
    }

    /**
     * The report with what is known set apart, consequences with their cause.
     *
     * @param entries the entry of each finding that is known
     */
    public static CheckResult apply(
            CheckResult report, Map<Diagnostic, BaselineEntry> entries, List<BaselineEntry> absent) {
        Map<String, BaselineEntry> causes = new HashMap<>();
        entries.forEach((d, entry) -> causes.put(d.fingerprint(), entry));
        List<Diagnostic> fresh = new ArrayList<>();
        List<Known> known = new ArrayList<>();
        for (Diagnostic diagnostic : report.diagnostics()) {
            String cause = diagnostic.consequenceOf();
            BaselineEntry entry = cause == null ? entries.get(diagnostic) : causes.get(cause);
            if (entry == null) {
                fresh.add(diagnostic);
            } else {
                known.add(new Known(diagnostic, entry.since(), entry.reason()));
            }
        }
        return CheckResult.counting(
                report.failures(), report.documents(), fresh, report.suppressed(), new BaselineFilter(known, absent));
    }
}

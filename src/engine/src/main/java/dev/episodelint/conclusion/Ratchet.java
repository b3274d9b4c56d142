package dev.episodelint.conclusion;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.Stamp;
import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.Checked;
import dev.episodelint.baseline.Comparison;
import dev.episodelint.baseline.Entry;
import dev.episodelint.baseline.Outline;
import dev.episodelint.baseline.Sighting;
import dev.episodelint.baseline.Sightings;
import dev.episodelint.diagnostic.Diagnostic;
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
 * How a report stands to its baseline.
 *
 * @param known findings that a baseline knows, in the order of the report
 * @param absent entries whose finding is no longer there
 */
public record Ratchet(List<Known> known, List<Entry> absent) {

    public Ratchet {
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
    public record Compared(Comparison comparison, Map<Diagnostic, Entry> entries) {}

    /** What the documents of these analyses look like to a baseline. */
    public static Map<String, Outline> outlines(Collection<Analysis> analyses) {
        return analyses.stream().collect(Collectors.toMap(Analysis::path, a -> Outline.of(a.facts()), (a, b) -> a));
    }

    /**
     * Compares findings, consequences left out: they follow their cause. A finding that names several is known when each
     * of them is.
     *
     * @param diagnostics in the order of a report
     * @param paths the path of a document in the baseline; null where it is not of this one
     */
    public static Compared compare(
            Baseline baseline,
            Collection<Diagnostic> diagnostics,
            Map<String, Outline> outlines,
            Function<String, @Nullable String> paths,
            Predicate<String> gone,
            Predicate<String> covered) {
        Map<String, Outline> documents = new HashMap<>();
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
            Outline outline = outlines.get(diagnostic.path());
            if (path != null && outline != null && isKept(diagnostic)) {
                for (Sighting sighting : Sightings.of(diagnostic, path, outline)) {
                    seen.add(sighting);
                    bearers.add(diagnostic);
                }
            }
        }
        Comparison comparison = baseline.compare(seen, new Checked(documents, gone, covered));
        Map<Diagnostic, List<@Nullable Entry>> parts = new HashMap<>();
        for (int i = 0; i < bearers.size(); i++) {
            parts.computeIfAbsent(bearers.get(i), d -> new ArrayList<>())
                    .add(comparison.known().get(i));
        }
        Map<Diagnostic, Entry> entries = new HashMap<>();
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
            Report now,
            Map<String, Outline> outlines,
            Report before,
            Map<String, Outline> outlinesBefore,
            UnaryOperator<String> moved) {
        List<Entry> entries = new ArrayList<>();
        for (Diagnostic diagnostic : before.diagnostics()) {
            Outline outline = outlinesBefore.get(diagnostic.path());
            if (outline != null && isKept(diagnostic)) {
                Sightings.of(diagnostic, moved.apply(diagnostic.path()), outline)
                        .forEach(s -> entries.add(new Entry(s, LocalDate.EPOCH, null)));
            }
        }
        Map<Diagnostic, Entry> known = compare(
                        new Baseline(entries), now.diagnostics(), outlines, p -> p, p -> false, p -> false)
                .entries();
        return now.diagnostics().stream()
                .filter(d -> !d.isConsequence() && !known.containsKey(d))
                .collect(Collectors.toSet());
    }

    /** A rule that fails is no debt of the authors. */
    private static boolean isKept(Diagnostic diagnostic) {
        return !diagnostic.isConsequence() && !diagnostic.rule().equals(Stamp.INTERNAL_ERROR);
    }

    /**
     * The report with what is known set apart, consequences with their cause.
     *
     * @param entries the entry of each finding that is known
     */
    public static Report apply(Report report, Map<Diagnostic, Entry> entries, List<Entry> absent) {
        Map<String, Entry> causes = new HashMap<>();
        entries.forEach((d, entry) -> causes.put(d.fingerprint(), entry));
        List<Diagnostic> fresh = new ArrayList<>();
        List<Known> known = new ArrayList<>();
        for (Diagnostic diagnostic : report.diagnostics()) {
            String cause = diagnostic.consequenceOf();
            Entry entry = cause == null ? entries.get(diagnostic) : causes.get(cause);
            if (entry == null) {
                fresh.add(diagnostic);
            } else {
                known.add(new Known(diagnostic, entry.since(), entry.reason()));
            }
        }
        return new Report(
                report.failures(),
                report.documents().stream()
                        .map(d -> d.counting(fresh, d.minimum()))
                        .toList(),
                fresh,
                report.suppressed(),
                new Ratchet(known, absent));
    }
}

package dev.episodelint.conclusion;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.completeness.Completeness;
import dev.episodelint.completeness.Point;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.fact.HeaderFact;
import dev.episodelint.plan.PlanAnswer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check: what every reporter shows.
 *
 * @param failures what could not be read or run; not empty means the report is incomplete
 * @param documents sorted by path
 * @param diagnostics sorted by path, line, column, rule; consequences included, suppressed ones not
 * @param suppressed in the same order
 * @param ratchet how it stands to a baseline, whose findings are not among the diagnostics; null without one
 */
public record CheckResult(
        List<Failure> failures,
        List<Entry> documents,
        List<Diagnostic> diagnostics,
        List<Suppressed> suppressed,
        @Nullable BaselineFilter ratchet) {

    public static final CheckResult EMPTY = new CheckResult(List.of(), List.of(), List.of());

    public CheckResult {
        failures = List.copyOf(failures);
        documents = List.copyOf(documents);
        diagnostics = List.copyOf(diagnostics);
        suppressed = List.copyOf(suppressed);
    }

    /** One in which nothing is suppressed. */
    public CheckResult(List<Failure> failures, List<Entry> documents, List<Diagnostic> diagnostics) {
        this(failures, documents, diagnostics, List.of());
    }

    /** One that is compared with no baseline. */
    public CheckResult(
            List<Failure> failures, List<Entry> documents, List<Diagnostic> diagnostics, List<Suppressed> suppressed) {
        this(failures, documents, diagnostics, suppressed, null);
    }

    /** One whose documents count these findings, whatever they counted before. */
    static CheckResult counting(
            List<Failure> failures,
            List<Entry> documents,
            List<Diagnostic> diagnostics,
            List<Suppressed> suppressed,
            @Nullable BaselineFilter ratchet) {
        Map<String, List<Diagnostic>> byPath = diagnostics.stream().collect(Collectors.groupingBy(Diagnostic::path));
        List<Entry> counted = documents.stream()
                .map(d -> d.counting(byPath.getOrDefault(d.path(), List.of())))
                .toList();
        return new CheckResult(failures, counted, diagnostics, suppressed, ratchet);
    }

    /**
     * A finding that a comment in its document waives.
     *
     * @param line of the comment
     * @param until the last day on which it does; null for ever
     */
    public record Suppressed(
            Diagnostic diagnostic, String reason, @Nullable LocalDate until, int line) {}

    /**
     * One document with its counts; consequences are not counted.
     *
     * @param header its header fields, in their order
     * @param points what became of everything that its author has to fill in
     * @param answers what became of what the plan asks of it
     * @param minimum the least completeness that is asked of it, in percent; null for none
     */
    public record Entry(
            String path,
            @Nullable String episode,
            @Nullable String title,
            @Nullable String series,
            @Nullable Status status,
            List<HeaderFact> header,
            int errors,
            int warnings,
            int infos,
            List<Point> points,
            List<PlanAnswer> answers,
            @Nullable Integer minimum) {

        public Entry {
            header = List.copyOf(header);
            points = List.copyOf(points);
            answers = List.copyOf(answers);
        }

        /** One that counts nothing yet. */
        Entry(
                Analysis analysis,
                @Nullable String series,
                List<Point> points,
                List<PlanAnswer> answers,
                @Nullable Integer minimum) {
            this(
                    analysis.path(),
                    analysis.episode(),
                    analysis.title(),
                    series,
                    analysis.status(),
                    analysis.header(),
                    0,
                    0,
                    0,
                    points,
                    answers,
                    minimum);
        }

        public Completeness completeness() {
            return Completeness.of(points);
        }

        private Entry counting(List<Diagnostic> own) {
            int foundErrors = CheckResult.count(own, Severity.ERROR);
            int foundWarnings = CheckResult.count(own, Severity.WARNING);
            return copy(foundErrors, foundWarnings, CheckResult.count(own, Severity.INFO), minimum);
        }

        private Entry askedNothing() {
            return copy(errors, warnings, infos, null);
        }

        private Entry copy(int ofErrors, int ofWarnings, int ofInfos, @Nullable Integer least) {
            return new Entry(
                    path,
                    episode,
                    title,
                    series,
                    status,
                    header,
                    ofErrors,
                    ofWarnings,
                    ofInfos,
                    points,
                    answers,
                    least);
        }

        /** Whether it is less complete than it has to be. */
        public boolean isBelowMinimum() {
            return minimum != null && completeness().percent() < minimum;
        }
    }

    /**
     * Only some of the findings, consequences with their cause, and the documents that are left with any.
     *
     * @param wanted which findings of their own
     * @param kept which documents stay in any case; the others are asked for no completeness
     */
    public CheckResult only(Predicate<Diagnostic> wanted, Predicate<String> kept) {
        Set<String> causes = Stream.of(
                        diagnostics.stream(),
                        baselined().stream().map(BaselineFilter.Known::diagnostic),
                        suppressed.stream().map(Suppressed::diagnostic))
                .flatMap(s -> s)
                .filter(d -> !d.isConsequence() && wanted.test(d))
                .map(Diagnostic::fingerprint)
                .collect(Collectors.toSet());
        Predicate<Diagnostic> all =
                d -> causes.contains(d.consequenceOf() == null ? d.fingerprint() : d.consequenceOf());
        List<Diagnostic> left = diagnostics.stream().filter(all).toList();
        Set<String> found = left.stream().map(Diagnostic::path).collect(Collectors.toSet());
        return counting(
                failures,
                documents.stream()
                        .filter(d -> kept.test(d.path()) || found.contains(d.path()))
                        .map(d -> kept.test(d.path()) ? d : d.askedNothing())
                        .toList(),
                left,
                suppressed.stream().filter(s -> all.test(s.diagnostic())).toList(),
                ratchet == null
                        ? null
                        : new BaselineFilter(
                                ratchet.known().stream()
                                        .filter(k -> all.test(k.diagnostic()))
                                        .toList(),
                                ratchet.absent()));
    }

    /** Documents that are less complete than they have to be. */
    public List<Entry> belowMinimum() {
        return documents.stream().filter(Entry::isBelowMinimum).toList();
    }

    /** Of all documents; each weighs as much as it asks for. */
    public Completeness completeness() {
        return Completeness.sum(documents.stream().map(Entry::completeness).toList());
    }

    /** What each finding costs its document, as a share of its completeness, by fingerprint. */
    public Map<String, Double> costs() {
        Map<String, Double> costs = new HashMap<>();
        documents.forEach(d -> costs.putAll(Completeness.costs(d.points())));
        return costs;
    }

    public boolean incomplete() {
        return !failures.isEmpty();
    }

    /** How many findings of that severity there are; consequences are not counted. */
    public int count(Severity severity) {
        return count(diagnostics, severity);
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int) diagnostics.stream()
                .filter(d -> d.severity() == severity && !d.isConsequence())
                .count();
    }

    /** What a baseline knows, in order; consequences included. */
    public List<BaselineFilter.Known> baselined() {
        return ratchet == null ? List.of() : ratchet.known();
    }

    /** How many findings a baseline knows; consequences are not counted. */
    public int countBaselined() {
        return (int) baselined().stream()
                .filter(k -> !k.diagnostic().isConsequence())
                .count();
    }

    /** How many findings are suppressed; consequences are not counted. */
    public int countSuppressed() {
        return (int)
                suppressed.stream().filter(s -> !s.diagnostic().isConsequence()).count();
    }

    /** Whether there is a finding at least that loud; consequences do not count. */
    public boolean hasAtLeast(Severity severity) {
        return diagnostics.stream()
                .anyMatch(d -> !d.isConsequence() && d.severity().compareTo(severity) >= 0);
    }
}

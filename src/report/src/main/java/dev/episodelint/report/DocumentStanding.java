package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.review.CompletenessChanges;
import dev.episodelint.review.SeriesReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one document of a review stands, for people.
 *
 * @param change since the last report of it; null where there is none
 * @param oldest when the oldest of its findings was first seen; null where it has none, or was never reported before
 * @param waived how many findings comments in it waive
 * @param losses what it lacks, the biggest first
 * @param quickWin the one or two findings that are all that is between it and 100 %; empty where there are more
 */
record DocumentStanding(
        CheckResult.Entry entry,
        CompletenessChanges.@Nullable Document change,
        @Nullable LocalDate oldest,
        int waived,
        List<SectionGap> losses,
        List<Diagnostic> quickWin) {
    private static final Comparator<DocumentStanding> WORST_FIRST = Comparator.comparing(
                    (DocumentStanding s) -> !s.completeness().isKnown())
            .thenComparingDouble(s -> s.completeness().score())
            .thenComparing(s -> s.entry().errors(), Comparator.reverseOrder())
            .thenComparing(s -> s.entry().warnings(), Comparator.reverseOrder())
            .thenComparing(s -> s.entry().path());

    /** All documents, the least complete first. */
    static List<DocumentStanding> worstFirst(SeriesReport review, CompletenessChanges changes) {
        CheckResult report = review.report();
        Map<String, String> roots = SectionGap.roots(report);
        Map<String, Diagnostic> findings = new HashMap<>();
        review.findings().forEach(d -> findings.put(d.fingerprint(), d));
        Map<String, LocalDate> since = review.since();
        Map<String, LocalDate> oldest = new HashMap<>();
        review.findings()
                .forEach(d -> oldest.merge(
                        d.path(), since.getOrDefault(d.fingerprint(), review.date()), (a, b) -> a.isBefore(b) ? a : b));
        Map<String, CompletenessChanges.Document> change = new HashMap<>();
        changes.documents().forEach(d -> change.put(d.path(), d));
        Map<String, Long> waived = report.suppressed().stream()
                .filter(s -> !s.diagnostic().isConsequence())
                .collect(Collectors.groupingBy(s -> s.diagnostic().path(), Collectors.counting()));
        return report.documents().stream()
                .map(e -> new DocumentStanding(
                        e,
                        change.get(e.path()),
                        change.containsKey(e.path()) ? oldest.get(e.path()) : null,
                        waived.getOrDefault(e.path(), 0L).intValue(),
                        SectionGap.of(e),
                        SectionGap.quickWin(e, roots, findings)))
                .sorted(WORST_FIRST)
                .toList();
    }

    Completeness completeness() {
        return entry.completeness();
    }

    /** Number and title, as far as the document gives them; else its path. */
    String name() {
        String number = entry.episode() == null ? "" : entry.episode() + " ";
        String title = entry.title() == null ? "" : entry.title();
        String name = (number + title).strip();
        return name.isEmpty() ? entry.path() : name;
    }

    String status() {
        Status status = entry.status();
        return status == null ? "" : status.id();
    }

    /** Such as {@code 64 %}; a dash where it is not known. */
    String percent() {
        return completeness().isKnown() ? completeness().percent() + " %" : "-";
    }

    /** Such as {@code +4} in percent since the last report; empty without one. */
    String gain() {
        if (change == null) {
            return "";
        }
        return change.gain() == 0 ? "=" : (change.gain() > 0 ? "+" : "") + change.gain() + " %";
    }

    /** How many of the plan's demands are done, and how many there are: {@code 12/17}; empty without any. */
    String plan() {
        if (entry.answers().isEmpty()) {
            return "";
        }
        long done = entry.answers().stream().filter(a -> a.state().isDone()).count();
        return done + "/" + entry.answers().size();
    }

    /** How many demands of the plan are in each state, such as {@code 3 met, 1 partial}. */
    static String inWords(List<PlanAnswer> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        PlanAnswer::state, () -> new EnumMap<>(PlanAnswer.State.class), Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getValue() + " " + e.getKey().id().replace('-', ' '))
                .collect(Collectors.joining(", "));
    }
}

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
 * The state of one document of a series report, prepared for display.
 *
 * @param change since the last report on it; null if there is none
 * @param oldest the day on which its oldest finding was first seen; null if it has no finding, or was never reported
 *     before
 * @param waived number of findings that comments in it suppress
 * @param losses what its sections lack, the biggest loss first
 * @param quickWin the one or two findings that keep it from 100 %; empty if there are more
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
        CheckResult result = review.report();
        Map<String, String> roots = SectionGap.roots(result);
        Map<String, Diagnostic> findings = new HashMap<>();
        review.findings().forEach(d -> findings.put(d.fingerprint(), d));
        Map<String, LocalDate> since = review.since();
        Map<String, LocalDate> oldest = new HashMap<>();
        review.findings()
                .forEach(d -> oldest.merge(
                        d.path(), since.getOrDefault(d.fingerprint(), review.date()), (a, b) -> a.isBefore(b) ? a : b));
        Map<String, CompletenessChanges.Document> change = new HashMap<>();
        changes.documents().forEach(d -> change.put(d.path(), d));
        Map<String, Long> waived = result.suppressed().stream()
                .filter(s -> !s.diagnostic().isConsequence())
                .collect(Collectors.groupingBy(s -> s.diagnostic().path(), Collectors.counting()));
        return result.documents().stream()
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

    /** Number and title, as far as the document has them; otherwise its path. */
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

    /** Such as {@code 64 %}; a dash if it is unknown. */
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

    /** How many of the plan's requirements are met, of how many: {@code 12/17}; empty without requirements. */
    String plan() {
        if (entry.answers().isEmpty()) {
            return "";
        }
        long done = entry.answers().stream().filter(a -> a.state().isDone()).count();
        return done + "/" + entry.answers().size();
    }

    /** How many of the plan's requirements are in each state, such as {@code 3 met, 1 partial}. */
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

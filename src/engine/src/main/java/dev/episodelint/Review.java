package dev.episodelint;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.history.History;
import dev.episodelint.history.Snapshot;
import dev.episodelint.plan.Plan;
import dev.episodelint.series.SeriesGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that editors want to know of a series: the report, who refers to whom, what is planned, and what was before.
 *
 * @param plan null without one; what became of it stands at each document
 * @param history earlier reports
 * @param date the day of this one
 * @param commit null outside a repository
 */
public record Review(
        Report report,
        SeriesGraph graph,
        @Nullable Plan plan,
        History history,
        LocalDate date,
        @Nullable String commit) {

    /** The findings that stand for themselves, in the order of the report. */
    public List<Diagnostic> findings() {
        return report.diagnostics().stream().filter(d -> !d.isConsequence()).toList();
    }

    /** When a finding was first seen: on the day of this report where no earlier one had it. */
    public Map<String, LocalDate> since() {
        Map<String, LocalDate> before = history.open();
        Map<String, LocalDate> since = new HashMap<>();
        findings().forEach(d -> since.put(d.fingerprint(), before.getOrDefault(d.fingerprint(), date)));
        return since;
    }

    /** What a history keeps of this report. */
    public Snapshot snapshot() {
        Map<String, LocalDate> since = since();
        Map<String, Map<String, LocalDate>> open = new HashMap<>();
        findings()
                .forEach(d -> open.computeIfAbsent(d.path(), p -> new HashMap<>())
                        .put(d.fingerprint(), since.getOrDefault(d.fingerprint(), date)));
        List<Snapshot.Document> documents = new ArrayList<>();
        for (Report.Entry entry : report.documents()) {
            documents.add(new Snapshot.Document(
                    entry.path(),
                    entry.completeness().isKnown() ? entry.completeness().score() : null,
                    open.getOrDefault(entry.path(), Map.of())));
        }
        return new Snapshot(
                date,
                commit,
                report.completeness().isKnown() ? report.completeness().score() : null,
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                documents);
    }
}

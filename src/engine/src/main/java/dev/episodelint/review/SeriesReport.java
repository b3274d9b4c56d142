package dev.episodelint.review;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.plan.Plan;
import dev.episodelint.series.SeriesGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that editors want to know of a series: the report, who refers to whom, what is planned, and what was before.
 *
 * @param plan null without one; what became of it stands at each document
 * @param history earlier reports
 * @param date the day of this one
 * @param commit null outside a repository
 */
public record SeriesReport(
        CheckResult report,
        SeriesGraph graph,
        @Nullable Plan plan,
        History history,
        LocalDate date,
        @Nullable String commit) {

    /** The findings that stand for themselves, in the order of the report. */
    public List<Diagnostic> findings() {
        return report.diagnostics().stream().filter(d -> !d.isConsequence()).toList();
    }

    /**
     * When each finding was first seen, by fingerprint: on the day of this report where the last one about its document
     * did not have it. So one that was cured and comes back is new.
     */
    public Map<String, LocalDate> since() {
        Map<String, Snapshot.Document> known = history.known();
        Map<String, LocalDate> since = new HashMap<>();
        for (Diagnostic finding : findings()) {
            Snapshot.Document before = known.get(finding.path());
            since.put(
                    finding.fingerprint(),
                    before == null ? date : before.open().getOrDefault(finding.fingerprint(), date));
        }
        return since;
    }

    /** What is different from what earlier reports say of the same documents. */
    public CompletenessChanges changes() {
        Map<String, Snapshot.Document> known = history.known();
        Map<String, Snapshot.Document> now = states();
        List<CompletenessChanges.Document> documents = new ArrayList<>();
        List<CompletenessChanges.Gone> gone = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        now.forEach((path, document) -> {
            Snapshot.Document before = known.get(path);
            if (before == null) {
                unknown.add(path);
                return;
            }
            Set<String> cured = new TreeSet<>(before.open().keySet());
            cured.removeAll(document.open().keySet());
            cured.forEach(f ->
                    gone.add(new CompletenessChanges.Gone(path, f, before.open().getOrDefault(f, date))));
            Set<String> come = new TreeSet<>(document.open().keySet());
            come.removeAll(before.open().keySet());
            documents.add(new CompletenessChanges.Document(
                    path, before.completeness(), document.completeness(), come.size(), cured.size()));
        });
        Set<String> both =
                documents.stream().map(CompletenessChanges.Document::path).collect(Collectors.toUnmodifiableSet());
        return new CompletenessChanges(
                history.lastOf(both).orElse(null),
                Completeness.sum(documents.stream()
                        .map(CompletenessChanges.Document::before)
                        .toList()),
                Completeness.sum(documents.stream()
                        .map(CompletenessChanges.Document::now)
                        .toList()),
                findings().stream()
                        .filter(d -> both.contains(d.path()) && !isOpen(known.get(d.path()), d))
                        .toList(),
                gone,
                documents,
                unknown);
    }

    /** How the documents of this report came along, a point for each day on which there was one; today is the last. */
    public List<History.Point> trend() {
        Map<String, Snapshot.Document> all = new TreeMap<>(history.known());
        Map<String, Snapshot.Document> now = states();
        all.keySet().retainAll(paths());
        all.putAll(now);
        List<History.Point> trend = history.trend(paths());
        trend.removeIf(p -> !p.date().isBefore(date));
        trend.add(History.Point.of(date, List.copyOf(all.values())));
        return trend;
    }

    /** What a history keeps of this report; documents that could not be checked in full are left as they were. */
    public Snapshot snapshot() {
        Map<String, Snapshot.Document> known = history.known();
        Map<String, Snapshot.Document> now = states();
        return new Snapshot(
                date,
                commit,
                report.completeness().isKnown() ? report.completeness().score() : null,
                report.documents().size(),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                now.values().stream()
                        .filter(d -> !d.equals(known.get(d.path())))
                        .toList(),
                known.keySet().stream().filter(p -> !now.containsKey(p)).toList());
    }

    private static boolean isOpen(Snapshot.@Nullable Document document, Diagnostic finding) {
        return document != null && document.open().containsKey(finding.fingerprint());
    }

    private Set<String> paths() {
        return report.documents().stream().map(CheckResult.Entry::path).collect(Collectors.toUnmodifiableSet());
    }

    /** How the documents stand that could be checked in full, by path. */
    private Map<String, Snapshot.Document> states() {
        Set<String> failed = report.failures().stream().map(Failure::path).collect(Collectors.toUnmodifiableSet());
        Map<String, LocalDate> since = since();
        Map<String, Map<String, LocalDate>> open = new HashMap<>();
        findings()
                .forEach(d -> open.computeIfAbsent(d.path(), p -> new HashMap<>())
                        .put(d.fingerprint(), since.getOrDefault(d.fingerprint(), date)));
        Map<String, Snapshot.Document> states = new TreeMap<>();
        for (CheckResult.Entry entry : report.documents()) {
            if (!failed.contains(entry.path())) {
                states.put(
                        entry.path(),
                        new Snapshot.Document(
                                entry.path(),
                                entry.completeness(),
                                entry.errors(),
                                entry.warnings(),
                                entry.infos(),
                                open.getOrDefault(entry.path(), Map.of())));
            }
        }
        return states;
    }
}

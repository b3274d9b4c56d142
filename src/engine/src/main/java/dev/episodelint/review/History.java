package dev.episodelint.review;

import dev.episodelint.completeness.Completeness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Earlier reports. Not each of them was about all documents, so what is asked of it is asked for certain ones: what
 * was last known of each counts.
 *
 * @param snapshots in the order in which they were taken; not the report at hand
 */
public record History(List<Snapshot> snapshots) {
    public static final History NONE = new History(List.of());

    public History {
        snapshots = List.copyOf(snapshots);
    }

    /** What was last known of each document, by path. */
    public Map<String, Snapshot.Document> known() {
        Map<String, Snapshot.Document> known = new TreeMap<>();
        snapshots.forEach(s -> s.documents().forEach(d -> known.put(d.path(), d)));
        return known;
    }

    /** The latest day of any report; empty without one. */
    public Optional<LocalDate> latest() {
        return snapshots.stream().map(Snapshot::date).max(Comparator.naturalOrder());
    }

    /** When any of the documents was last reported. */
    public Optional<LocalDate> lastOf(Set<String> paths) {
        Set<String> wanted = new HashSet<>(paths);
        wanted.retainAll(known().keySet());
        for (int i = snapshots.size() - 1; i >= 0; i--) {
            Snapshot snapshot = snapshots.get(i);
            Set<String> absent = new HashSet<>(snapshot.absent());
            if (wanted.stream().anyMatch(p -> !absent.contains(p))) {
                return Optional.of(snapshot.date());
            }
            snapshot.documents().forEach(d -> wanted.remove(d.path()));
        }
        return Optional.empty();
    }

    /**
     * A day of a trend.
     *
     * @param completeness of the documents that were known by then, and so are the counts
     */
    public record Point(LocalDate date, Completeness completeness, int documents, int errors, int warnings, int infos) {

        /** What the documents came to on a day. */
        public static Point of(LocalDate date, List<Snapshot.Document> documents) {
            return new Point(
                    date,
                    Completeness.sum(documents.stream()
                            .map(Snapshot.Document::completeness)
                            .toList()),
                    documents.size(),
                    documents.stream().mapToInt(Snapshot.Document::errors).sum(),
                    documents.stream().mapToInt(Snapshot.Document::warnings).sum(),
                    documents.stream().mapToInt(Snapshot.Document::infos).sum());
        }
    }

    /**
     * How the documents came along: one point for each day, what the last report of the day left them at. A report that
     * was not about some of them leaves those where they were, and one that was about none of them is no point.
     */
    public List<Point> trend(Set<String> paths) {
        Map<String, Snapshot.Document> known = new HashMap<>();
        TreeMap<LocalDate, Point> points = new TreeMap<>();
        for (Snapshot snapshot : snapshots) {
            boolean changed = false;
            for (Snapshot.Document document : snapshot.documents()) {
                if (paths.contains(document.path())) {
                    known.put(document.path(), document);
                    changed = true;
                }
            }
            if (!known.isEmpty() && (changed || !Set.copyOf(snapshot.absent()).containsAll(known.keySet()))) {
                points.put(snapshot.date(), Point.of(snapshot.date(), List.copyOf(known.values())));
            }
        }
        return new ArrayList<>(points.values());
    }
}

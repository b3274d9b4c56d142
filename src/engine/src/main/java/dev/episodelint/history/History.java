package dev.episodelint.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Earlier reports.
 *
 * @param snapshots oldest first; not the report at hand
 */
public record History(List<Snapshot> snapshots) {
    public static final History NONE = new History(List.of());

    public History {
        snapshots = List.copyOf(snapshots);
    }

    public Optional<Snapshot> last() {
        return snapshots.isEmpty() ? Optional.empty() : Optional.of(snapshots.get(snapshots.size() - 1));
    }

    /** When each finding that was open last time was first seen, by fingerprint. */
    public Map<String, LocalDate> open() {
        Map<String, LocalDate> open = new HashMap<>();
        last().ifPresent(s -> s.documents().forEach(d -> open.putAll(d.open())));
        return open;
    }
}

package dev.episodelint.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what was seen stands to a baseline.
 *
 * @param seen in the order in which it was given
 * @param known the entry of each that was seen; null for a new one
 * @param absent entries whose finding is no longer there
 * @param untouched entries of which the run tells nothing
 */
public record Comparison(List<Sighting> seen, List<@Nullable Entry> known, List<Entry> absent, List<Entry> untouched) {

    public Comparison {
        seen = List.copyOf(seen);
        known = Collections.unmodifiableList(new ArrayList<>(known));
        absent = List.copyOf(absent);
        untouched = List.copyOf(untouched);
    }

    /** What was seen and is not known. */
    public List<Sighting> fresh() {
        List<Sighting> fresh = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (known.get(i) == null) {
                fresh.add(seen.get(i));
            }
        }
        return fresh;
    }

    /** The baseline without what is cured, its entries at the places where they are seen now. */
    public Baseline shrunk() {
        List<Entry> entries = new ArrayList<>(untouched);
        for (int i = 0; i < seen.size(); i++) {
            Entry entry = known.get(i);
            if (entry != null) {
                entries.add(entry.seenAs(seen.get(i)));
            }
        }
        return new Baseline(entries);
    }

    /**
     * The shrunk baseline, with what is new where a reason is given.
     *
     * @param reason why what is new is accepted; null where it is not
     */
    public Baseline updated(LocalDate today, @Nullable String reason) {
        return reason == null ? shrunk() : shrunk().accepting(fresh(), today, reason);
    }
}

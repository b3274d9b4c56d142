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
public record BaselineComparison(
        List<Sighting> seen,
        List<@Nullable BaselineEntry> known,
        List<BaselineEntry> absent,
        List<BaselineEntry> untouched) {

    public BaselineComparison {
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
        List<BaselineEntry> entries = new ArrayList<>(untouched);
        for (int i = 0; i < seen.size(); i++) {
            BaselineEntry entry = known.get(i);
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

package dev.episodelint.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of current findings with a baseline.
 *
 * @param seen the current findings, in the given order
 * @param known the entry of each current finding; null for a new one
 * @param absent entries whose finding no longer occurs
 * @param untouched entries about which the run says nothing, since their documents were not checked
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

    /** The new findings. */
    public List<Sighting> fresh() {
        List<Sighting> fresh = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (known.get(i) == null) {
                fresh.add(seen.get(i));
            }
        }
        return fresh;
    }

    /** The baseline without fixed findings, with the current positions of its entries. */
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
     * The baseline without fixed findings, and with the new ones if a reason is given.
     *
     * @param reason why new findings are accepted; null if they are not
     */
    public Baseline updated(LocalDate today, @Nullable String reason) {
        return reason == null ? shrunk() : shrunk().accepting(fresh(), today, reason);
    }
}

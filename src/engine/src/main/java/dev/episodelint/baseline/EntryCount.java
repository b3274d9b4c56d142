package dev.episodelint.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The number of entries with a common property, such as a rule or a document.
 *
 * @param oldest the day on which the oldest entry was accepted
 */
public record EntryCount(String name, int findings, LocalDate oldest) {
    private static final Comparator<EntryCount> OLDEST_FIRST = Comparator.comparing(EntryCount::oldest)
            .thenComparing(EntryCount::findings, Comparator.reverseOrder())
            .thenComparing(EntryCount::name);

    /** One count per name, the oldest first. */
    static List<EntryCount> by(Function<Sighting, String> name, List<BaselineEntry> entries) {
        Map<String, EntryCount> all = new TreeMap<>();
        for (BaselineEntry entry : entries) {
            all.merge(
                    name.apply(entry.finding()),
                    new EntryCount(name.apply(entry.finding()), 1, entry.since()),
                    EntryCount::plus);
        }
        List<EntryCount> sorted = new ArrayList<>(all.values());
        sorted.sort(OLDEST_FIRST);
        return sorted;
    }

    private EntryCount plus(EntryCount other) {
        return new EntryCount(name, findings + other.findings, oldest.isBefore(other.oldest) ? oldest : other.oldest);
    }
}

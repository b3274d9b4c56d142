package dev.episodelint.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many known findings there are of something.
 *
 * @param oldest the day on which the first of them was accepted
 */
public record Tally(String name, int findings, LocalDate oldest) {
    private static final Comparator<Tally> OLDEST_FIRST = Comparator.comparing(Tally::oldest)
            .thenComparing(Tally::findings, Comparator.reverseOrder())
            .thenComparing(Tally::name);

    /** One for each name, the oldest first. */
    static List<Tally> by(Function<Sighting, String> name, List<Entry> entries) {
        Map<String, Tally> all = new TreeMap<>();
        for (Entry entry : entries) {
            all.merge(
                    name.apply(entry.finding()), new Tally(name.apply(entry.finding()), 1, entry.since()), Tally::plus);
        }
        List<Tally> sorted = new ArrayList<>(all.values());
        sorted.sort(OLDEST_FIRST);
        return sorted;
    }

    private Tally plus(Tally other) {
        return new Tally(name, findings + other.findings, oldest.isBefore(other.oldest) ? oldest : other.oldest);
    }
}

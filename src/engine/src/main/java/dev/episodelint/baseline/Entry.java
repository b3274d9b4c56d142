package dev.episodelint.baseline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A known finding.
 *
 * @param since the day on which it was accepted
 * @param reason why it was accepted later on; null for what was there when the baseline was made
 */
public record Entry(
        Sighting finding, LocalDate since, @Nullable String reason) {

    /** As they stand in a file. */
    public static final Comparator<Entry> ORDER = Comparator.comparing(Entry::finding, Sighting.ORDER)
            .thenComparing(Entry::since)
            .thenComparing(e -> Objects.requireNonNullElse(e.reason(), ""));

    Entry seenAs(Sighting other) {
        return new Entry(other, since, reason);
    }
}

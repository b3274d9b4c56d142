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
public record BaselineEntry(
        Sighting finding, LocalDate since, @Nullable String reason) {

    /** As they stand in a file. */
    public static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::finding, Sighting.ORDER)
            .thenComparing(BaselineEntry::since)
            .thenComparing(e -> Objects.requireNonNullElse(e.reason(), ""));

    BaselineEntry seenAs(Sighting other) {
        return new BaselineEntry(other, since, reason);
    }
}

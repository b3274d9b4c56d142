package dev.episodelint.baseline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An accepted finding.
 *
 * @param since the day on which the finding was accepted
 * @param reason why the finding was added later; null for findings from the creation of the baseline
 */
public record BaselineEntry(
        Sighting finding, LocalDate since, @Nullable String reason) {

    /** The order in a file. */
    public static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::finding, Sighting.ORDER)
            .thenComparing(BaselineEntry::since)
            .thenComparing(e -> Objects.requireNonNullElse(e.reason(), ""));

    BaselineEntry seenAs(Sighting other) {
        return new BaselineEntry(other, since, reason);
    }
}

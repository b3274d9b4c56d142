package dev.episodelint.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A baseline: accepted findings, which do not fail a check.
 *
 * @param entries sorted
 */
public record Baseline(List<BaselineEntry> entries) {
    public static final Baseline EMPTY = new Baseline(List.of());

    public Baseline {
        entries = entries.stream().sorted(BaselineEntry.ORDER).toList();
    }

    /** Matches entries with current findings, one to one; the remaining findings are new. */
    public BaselineComparison compare(List<Sighting> seen, Checked checked) {
        return EntryMatching.of(entries, seen, checked);
    }

    /** Counts, the oldest first. */
    public List<EntryCount> byRule() {
        return EntryCount.by(Sighting::rule, entries);
    }

    /** Counts, the oldest first. */
    public List<EntryCount> byDocument() {
        return EntryCount.by(Sighting::path, entries);
    }

    /** The baseline with the given findings added. */
    public Baseline accepting(List<Sighting> fresh, LocalDate today, @Nullable String reason) {
        return and(fresh.stream().map(s -> new BaselineEntry(s, today, reason)).toList());
    }

    private Baseline and(List<BaselineEntry> more) {
        return new Baseline(Stream.concat(entries.stream(), more.stream()).toList());
    }
}

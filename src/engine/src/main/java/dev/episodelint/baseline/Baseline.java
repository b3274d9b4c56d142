package dev.episodelint.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are known, and do not fail a check.
 *
 * @param entries sorted
 */
public record Baseline(List<BaselineEntry> entries) {
    public static final Baseline EMPTY = new Baseline(List.of());

    public Baseline {
        entries = entries.stream().sorted(BaselineEntry.ORDER).toList();
    }

    /** Recognises known findings among those that were seen, one to one; what is left over is new. */
    public BaselineComparison compare(List<Sighting> seen, Checked checked) {
        return EntryMatching.of(entries, seen, checked);
    }

    /** The oldest first. */
    public List<EntryCount> byRule() {
        return EntryCount.by(Sighting::rule, entries);
    }

    /** The oldest first. */
    public List<EntryCount> byDocument() {
        return EntryCount.by(Sighting::path, entries);
    }

    /** With what was seen now and is accepted. */
    public Baseline accepting(List<Sighting> fresh, LocalDate today, @Nullable String reason) {
        return and(fresh.stream().map(s -> new BaselineEntry(s, today, reason)).toList());
    }

    private Baseline and(List<BaselineEntry> more) {
        return new Baseline(Stream.concat(entries.stream(), more.stream()).toList());
    }
}

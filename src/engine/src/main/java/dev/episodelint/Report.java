package dev.episodelint;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The truth that every reporter shows.
 *
 * @param failures what could not be read or run; not empty means the report is incomplete
 * @param documents sorted by path
 * @param diagnostics sorted by path, line, column, rule; consequences included
 */
public record Report(List<Failure> failures, List<Entry> documents, List<Diagnostic> diagnostics) {

    public Report {
        failures = List.copyOf(failures);
        documents = List.copyOf(documents);
        diagnostics = List.copyOf(diagnostics);
    }

    /** One document with its counts; consequences are not counted. */
    public record Entry(
            String path,
            @Nullable String episode,
            @Nullable String title,
            @Nullable String series,
            @Nullable Status status,
            int errors,
            int warnings,
            int infos) {}

    public boolean incomplete() {
        return !failures.isEmpty();
    }

    /** How many findings of that severity there are; consequences are not counted. */
    public int count(Severity severity) {
        return (int) diagnostics.stream()
                .filter(d -> d.severity() == severity && !d.isConsequence())
                .count();
    }

    /** Whether there is a finding at least that loud; consequences do not count. */
    public boolean hasAtLeast(Severity severity) {
        return diagnostics.stream()
                .anyMatch(d -> !d.isConsequence() && d.severity().compareTo(severity) >= 0);
    }
}

package dev.episodelint.workspace;

import dev.episodelint.diagnostic.Failure;
import dev.episodelint.series.Library;
import java.util.List;

/**
 * Documents as parts of their series.
 *
 * @param failures what could not be read
 * @param notes what was assumed, for standard error; one line each
 */
public record SeriesOutcome(Library library, List<Failure> failures, List<String> notes) {

    public SeriesOutcome {
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }
}

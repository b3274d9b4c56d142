package dev.episodelint.workspace;

import dev.episodelint.diagnostic.Failure;
import dev.episodelint.review.SeriesReport;
import java.util.List;

/**
 * What there is to tell editors.
 *
 * @param notes what was assumed, for standard error; one line each
 * @param damaged lines of the history that were skipped, as {@code path:line}, and why
 * @param unwritten the history that could not be written, and why; empty when all went well
 */
public record ReviewOutcome(SeriesReport review, List<String> notes, List<Failure> damaged, List<Failure> unwritten) {

    public ReviewOutcome {
        notes = List.copyOf(notes);
        damaged = List.copyOf(damaged);
        unwritten = List.copyOf(unwritten);
    }
}

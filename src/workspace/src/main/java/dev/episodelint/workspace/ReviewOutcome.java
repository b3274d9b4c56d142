package dev.episodelint.workspace;

import dev.episodelint.Review;
import java.util.List;

/**
 * What there is to tell editors.
 *
 * @param notes what was assumed, for standard error; one line each
 */
public record ReviewOutcome(Review review, List<String> notes) {

    public ReviewOutcome {
        notes = List.copyOf(notes);
    }
}

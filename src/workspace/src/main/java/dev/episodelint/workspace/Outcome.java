package dev.episodelint.workspace;

import dev.episodelint.conclusion.CheckResult;
import java.util.List;

/**
 * What a check came to.
 *
 * @param notes what was assumed, for standard error; one line each
 */
public record Outcome(CheckResult report, List<String> notes) {

    public Outcome {
        notes = List.copyOf(notes);
    }
}

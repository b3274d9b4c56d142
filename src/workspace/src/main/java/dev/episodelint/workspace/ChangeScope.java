package dev.episodelint.workspace;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted: all, or those of a change.
 *
 * @param since what git calls the state before the change; null where it is not asked for
 * @param staged whether the change is what is staged, against the last commit
 * @param environment of the process, for the search of git
 */
public record ChangeScope(@Nullable String since, boolean staged, Map<String, String> environment) {
    public static final ChangeScope EVERYTHING = new ChangeScope(null, false, Map.of());

    public ChangeScope {
        environment = Map.copyOf(environment);
    }

    /** What changed since HEAD and this reference parted, changes that are not committed included. */
    public static ChangeScope since(String reference, Map<String, String> environment) {
        return new ChangeScope(reference, false, environment);
    }

    /** What the next commit changes; documents are read as they are staged. */
    public static ChangeScope ofStaged(Map<String, String> environment) {
        return new ChangeScope(null, true, environment);
    }

    public boolean isEverything() {
        return since == null && !staged;
    }
}

package dev.episodelint.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted: all, or those of a change.
 *
 * @param since what git calls the state before the change; null where it is not asked for
 * @param staged whether the change is what is staged, against the last commit
 */
public record ChangeScope(@Nullable String since, boolean staged) {
    public static final ChangeScope EVERYTHING = new ChangeScope(null, false);

    /** What changed since HEAD and this reference parted, changes that are not committed included. */
    public static ChangeScope since(String reference) {
        return new ChangeScope(reference, false);
    }

    /** What the next commit changes; documents are read as they are staged. */
    public static ChangeScope ofStaged() {
        return new ChangeScope(null, true);
    }

    boolean isEverything() {
        return since == null && !staged;
    }
}

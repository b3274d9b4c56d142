package dev.episodelint.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted: all, or those of a change.
 *
 * @param since what git calls the state before the change; null where it is not asked for
 * @param staged whether the change is what is staged, against the last commit
 */
public record Scope(@Nullable String since, boolean staged) {
    public static final Scope EVERYTHING = new Scope(null, false);

    /** What changed since HEAD and this reference parted, changes that are not committed included. */
    public static Scope since(String reference) {
        return new Scope(reference, false);
    }

    /** What the next commit changes; documents are read as they are staged. */
    public static Scope ofStaged() {
        return new Scope(null, true);
    }

    boolean isEverything() {
        return since == null && !staged;
    }
}

package dev.episodelint.fact;

import dev.episodelint.diagnostic.Range;

/**
 * What a document tells the others.
 *
 * @param role whether it defines the key or refers to it
 * @param key what it is about, such as {@code episode:13}
 * @param label how the document words it
 */
public record Fact(Role role, String key, String label, Range range) {

    /** Definitions and references meet by key. */
    public enum Role {
        DEFINES,
        REFERS
    }
}

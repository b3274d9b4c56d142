package dev.episodelint.figure;

import dev.episodelint.text.Span;

/** A company or a pattern that a document names, at its first place. */
public record NamedEntity(Kind kind, String text, Span span) {

    /** The kinds of entities. */
    public enum Kind {
        COMPANY,
        PATTERN
    }
}

package dev.episodelint.figure;

import dev.episodelint.text.Span;

/** A company or a pattern that a document tells of, where it names it first. */
public record NamedEntity(Kind kind, String text, Span span) {

    /** What is named. */
    public enum Kind {
        COMPANY,
        PATTERN
    }
}

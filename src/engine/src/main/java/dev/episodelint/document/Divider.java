package dev.episodelint.document;

import dev.episodelint.text.Span;

/** A thematic break. */
public record Divider(Span span) implements Block {}

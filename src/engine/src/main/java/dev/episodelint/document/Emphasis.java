package dev.episodelint.document;

import dev.episodelint.text.Span;

/**
 * Emphasised text; it may begin on one line and end on another.
 *
 * @param span with its marks
 * @param inner without them
 * @param strong whether it has two marks on each side, not one
 */
public record Emphasis(Span span, Span inner, boolean strong) {}

package dev.episodelint.document;

import dev.episodelint.text.Span;

/**
 * Code between backticks in running text; it may begin on one line and end on another.
 *
 * @param span with its backticks
 * @param inner without them
 */
public record CodeSpan(Span span, Span inner) {}

package dev.episodelint.document;

import dev.episodelint.text.Span;

/**
 * A limit that was reached while reading: what lies inside the span was not read further.
 *
 * @param what what was too much, in words ({@code nesting}, {@code inline text}, {@code front matter}, {@code table})
 * @param limit the limit, with its unit
 */
public record LimitHit(Span span, String what, String limit) implements Subject {}

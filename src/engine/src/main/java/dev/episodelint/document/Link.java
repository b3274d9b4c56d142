package dev.episodelint.document;

import dev.episodelint.text.Span;

/**
 * A link, an image or an autolink.
 *
 * @param text its visible text, markup removed; an image's alternative text
 */
public record Link(Span span, String destination, String text, boolean image) implements Subject {}

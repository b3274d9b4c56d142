package dev.episodelint.figure;

import dev.episodelint.text.Span;

/**
 * A named value of somebody.
 *
 * @param owner whose it is, as written
 * @param value as written
 */
public record Metric(String owner, String name, String value, Span span) {}

package dev.episodelint.figure;

import dev.episodelint.text.Span;

/**
 * A named value of an owner, such as a company.
 *
 * @param owner the owner as written
 * @param value as written
 */
public record Metric(String owner, String name, String value, Span span) {}

package dev.episodelint.block;

import dev.episodelint.text.Span;

/**
 * A value that its schema does not allow, in our own words.
 *
 * @param span the value; the key where the key is what is wrong, or where something is missing in its value
 * @param path of the value, such as {@code base_costs.compute}; empty for the whole block
 */
public record Violation(Span span, String path, String problem, String expected) {}

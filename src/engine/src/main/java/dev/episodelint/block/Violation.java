package dev.episodelint.block;

import dev.episodelint.text.Span;

/**
 * A value that violates its schema, with the linter's own message.
 *
 * @param span the range of the value, or of the key if the key is wrong or its value lacks something
 * @param path the path of the value, such as {@code base_costs.compute}; empty for the whole block
 */
public record Violation(Span span, String path, String problem, String expected) {}

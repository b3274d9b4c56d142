package dev.episodelint.plan;

import dev.episodelint.text.Span;
import java.util.Set;

/**
 * A named value of a document, from a table, a list, a block or a line of code.
 *
 * @param around the stems of the keys, rows and headings that contain it
 */
record NamedValue(String name, String value, Span span, Set<String> around) {}

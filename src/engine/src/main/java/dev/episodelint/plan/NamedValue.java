package dev.episodelint.plan;

import dev.episodelint.text.Span;
import java.util.Set;

/**
 * A value under a name, as a document gives it in a table, a list, a block or a line of code.
 *
 * @param key the name by its stems, without the unit it may end with
 * @param around the words of what it stands under: keys, rows, headings
 */
record NamedValue(String key, String name, String value, Span span, Set<String> around) {}

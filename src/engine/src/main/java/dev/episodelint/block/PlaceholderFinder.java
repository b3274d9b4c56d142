package dev.episodelint.block;

import dev.episodelint.text.Span;
import java.util.List;

/** Finds placeholders in a line; the implementation of a template's schema knows them better than a language does. */
@FunctionalInterface
public interface PlaceholderFinder {
    PlaceholderFinder NONE = line -> List.of();

    /** Spans relative to the line, in order, without nesting. */
    List<Span> in(String line);
}

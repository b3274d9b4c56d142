package dev.episodelint.block;

import dev.episodelint.text.Span;
import java.util.List;

/** Tells what in a line is still to be filled in; a schema knows that better than a language does. */
@FunctionalInterface
public interface PlaceholderFinder {
    PlaceholderFinder NONE = line -> List.of();

    /** Spans relative to the line, leftmost first, none inside another. */
    List<Span> in(String line);
}

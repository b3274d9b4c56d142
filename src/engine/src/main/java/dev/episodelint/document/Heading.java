package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text its text, without {@code #} marks
 * @param lines the same line by line: above a line of {@code ===} or {@code ---} there may be several
 * @param setext whether it is one because of a line of {@code ===} or {@code ---} under it
 */
public record Heading(Span span, int level, Inline text, List<Inline> lines, boolean setext) implements Node {

    public Heading {
        lines = List.copyOf(lines);
    }

    @Override
    public List<Inline> children() {
        return List.of(text);
    }
}

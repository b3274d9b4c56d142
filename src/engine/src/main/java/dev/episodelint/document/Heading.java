package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text its text, without {@code #} marks
 * @param setext whether it is one because of a line of {@code ===} or {@code ---} under it
 */
public record Heading(Span span, int level, Inline text, boolean setext) implements Node {

    @Override
    public List<Inline> children() {
        return List.of(text);
    }
}

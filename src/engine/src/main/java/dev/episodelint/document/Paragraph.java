package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;

/** A paragraph, line by line as it stands in the source. */
public record Paragraph(Span span, List<Inline> lines) implements Block {

    public Paragraph {
        lines = List.copyOf(lines);
    }

    @Override
    public List<Inline> children() {
        return lines;
    }
}

package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;

/**
 * One line of running text: a heading's text, a line of a paragraph or of a list item, a table cell.
 *
 * @param raw the source characters of the span, markup and escapes included
 * @param plain what a reader reads: markup removed, entities and escapes resolved, ends trimmed
 * @param opaque spans inside which brackets and words are not the author's prose: code, links' targets, images, HTML,
 *     autolinks; sorted, not overlapping. The visible text of a link is not opaque
 */
public record Inline(Span span, String raw, String plain, List<Span> opaque, List<Link> links) implements Node {

    public Inline {
        opaque = List.copyOf(opaque);
        links = List.copyOf(links);
    }

    @Override
    public List<Node> children() {
        return List.of();
    }

    public boolean isBlank() {
        return raw.isBlank();
    }
}

package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list item.
 *
 * @param task its checkbox, when it has one ({@code - [ ] x} and {@code 1. [ ] x} alike)
 * @param lines the lines of its first paragraph, list marker and checkbox not included; empty when it has none
 * @param blocks everything after the first paragraph: nested lists, code, further paragraphs
 */
public record Item(Span span, Optional<TaskMark> task, List<Inline> lines, List<Block> blocks) implements Node {

    public Item {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<Node> children() {
        return Stream.<Node>concat(lines.stream(), blocks.stream()).toList();
    }

    /** A checkbox, from {@code [} to {@code ]}. */
    public record TaskMark(Span span, boolean ticked) {}
}

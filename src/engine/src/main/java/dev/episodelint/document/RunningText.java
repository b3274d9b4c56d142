package dev.episodelint.document;

import java.util.stream.Stream;

/**
 * The lines of running text inside a node, block by block: a list's own lines before those of the blocks in its
 * items.
 */
public final class RunningText {
    private RunningText() {}

    /** The lines of paragraphs and list items. */
    public static Stream<Inline> lines(Node node) {
        return node.walk(Block.class).flatMap(RunningText::own);
    }

    /** The same with headings and table cells, each in its place. */
    public static Stream<Inline> texts(Node node) {
        return node.walk().flatMap(n -> n instanceof Heading || n instanceof Table ? n.walk(Inline.class) : own(n));
    }

    private static Stream<Inline> own(Node node) {
        if (node instanceof Paragraph paragraph) {
            return paragraph.lines().stream();
        }
        return node instanceof ItemList list ? list.items().stream().flatMap(i -> i.lines().stream()) : Stream.empty();
    }
}

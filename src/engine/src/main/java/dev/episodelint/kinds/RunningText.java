package dev.episodelint.kinds;

import dev.episodelint.document.Block;
import dev.episodelint.document.Inline;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Quote;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import java.util.List;
import java.util.stream.Stream;

/** The running text of a document, in order. */
final class RunningText {
    private RunningText() {}

    /** Every heading, line of text and table cell. */
    static Stream<Inline> of(Section section) {
        Stream<Inline> heading = section.heading() == null
                ? Stream.empty()
                : Stream.of(section.heading().text());
        return Stream.of(
                        heading,
                        section.blocks().stream().flatMap(RunningText::deep).flatMap(RunningText::own),
                        section.sections().stream().flatMap(RunningText::of))
                .flatMap(s -> s);
    }

    /** The same of blocks alone. */
    static Stream<Inline> of(List<Block> blocks) {
        return blocks.stream().flatMap(RunningText::deep).flatMap(RunningText::own);
    }

    /** Every block at any depth. */
    static Stream<Block> blocks(Section section) {
        return Stream.concat(
                section.blocks().stream().flatMap(RunningText::deep),
                section.sections().stream().flatMap(RunningText::blocks));
    }

    private static Stream<Block> deep(Block block) {
        List<Block> inner = List.of();
        if (block instanceof Quote quote) {
            inner = quote.blocks();
        } else if (block instanceof ItemList list) {
            inner = list.items().stream().flatMap(i -> i.blocks().stream()).toList();
        }
        return Stream.concat(Stream.of(block), inner.stream().flatMap(RunningText::deep));
    }

    private static Stream<Inline> own(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.lines().stream();
        }
        if (block instanceof ItemList list) {
            return list.items().stream().flatMap(i -> i.lines().stream());
        }
        return block instanceof Table table
                ? Stream.concat(
                        table.header().cells().stream(), table.rows().stream().flatMap(r -> r.cells().stream()))
                : Stream.empty();
    }
}

package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;

/** A block quote; headings inside it are paragraphs, they do not open sections. */
public record Quote(Span span, List<Block> blocks) implements Block {

    public Quote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<Block> children() {
        return blocks;
    }
}

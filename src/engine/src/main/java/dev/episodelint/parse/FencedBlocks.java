package dev.episodelint.parse;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.CodeBlock.Fence;
import dev.episodelint.document.Document;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Quote;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** All fenced blocks, in order, however deep they lie. */
final class FencedBlocks {
    private final List<Found> found = new ArrayList<>();

    private FencedBlocks() {}

    /** @param topLevel false when it lies in a list or a quote, with which it ends */
    record Found(Fence fence, List<CodeBlock.Line> lines, boolean topLevel) {}

    static List<Found> in(Document document) {
        FencedBlocks blocks = new FencedBlocks();
        Stream.concat(Stream.of(document.root()), document.root().descendants())
                .forEach(section -> blocks.addAll(section.blocks(), true));
        return blocks.found;
    }

    /** Reads a stretch of text for nothing but its fences. */
    static List<Found> in(SourceText source, String text, Span stretch) {
        Segment segment = new Segment(source, text, stretch.start());
        Node document = CommonMark.blocksWithoutTables(
                text.substring(stretch.start(), stretch.end()), Limits.nesting(source.lineCount()));
        FencedBlocks blocks = new FencedBlocks();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock node) {
                blocks.add(CodeReader.fenced(segment, node), node.getParent() == document);
            }
        });
        return blocks.found;
    }

    private void addAll(List<Block> blocks, boolean topLevel) {
        for (Block block : blocks) {
            if (block instanceof CodeBlock code) {
                add(code, topLevel);
            } else if (block instanceof Quote quote) {
                addAll(quote.blocks(), false);
            } else if (block instanceof ItemList list) {
                list.items().forEach(item -> addAll(item.blocks(), false));
            }
        }
    }

    private void add(CodeBlock block, boolean topLevel) {
        Fence fence = block.fence();
        if (fence != null) {
            found.add(new Found(fence, block.lines(), topLevel));
        }
    }
}

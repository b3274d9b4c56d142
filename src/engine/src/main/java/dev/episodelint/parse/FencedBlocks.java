package dev.episodelint.parse;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.CodeBlock.Fence;
import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
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
        document.walk(Section.class)
                .flatMap(section -> section.blocks().stream())
                .forEach(blocks::add);
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

    private void add(Block block) {
        block.walk(CodeBlock.class).forEach(code -> add(code, code == block));
    }

    private void add(CodeBlock block, boolean topLevel) {
        Fence fence = block.fence();
        if (fence != null) {
            found.add(new Found(fence, block.lines(), topLevel));
        }
    }
}

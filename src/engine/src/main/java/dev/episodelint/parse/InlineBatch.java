package dev.episodelint.parse;

import dev.episodelint.document.Inline;
import dev.episodelint.document.LimitHit;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * All inline content of a document, read in one go once its blocks, and with them all link definitions, are known.
 * Collect with {@link #add}, then {@link #read}; the chunks hold the result.
 */
final class InlineBatch {
    /** Read at a time: the library's nodes need much more memory than ours. */
    private static final int GROUP = 4096;

    private final SourceText source;
    private final String text;
    private final List<LimitHit> limitHits;
    private final List<Chunk> chunks = new ArrayList<>();
    private final DefinitionMap<LinkReferenceDefinition> definitions =
            new DefinitionMap<>(LinkReferenceDefinition.class);

    /** @param text the source's text as the library may see it, of the same length */
    InlineBatch(SourceText source, String text, List<LimitHit> limitHits) {
        this.source = source;
        this.text = text;
        this.limitHits = limitHits;
    }

    /** One paragraph or heading. */
    Chunk add(List<Span> lines) {
        return add(new Chunk(lines, false));
    }

    Chunk addCell(Span cell) {
        return add(new Chunk(List.of(cell), true));
    }

    private Chunk add(Chunk chunk) {
        chunks.add(chunk);
        return chunk;
    }

    void define(LinkReferenceDefinition definition) {
        definitions.putIfAbsent(definition.getLabel(), definition);
    }

    void read() {
        for (int from = 0; from < chunks.size(); from += GROUP) {
            read(chunks.subList(from, Math.min(from + GROUP, chunks.size())));
        }
    }

    private void read(List<Chunk> group) {
        List<Node> nodes = new ArrayList<>(group.size());
        CommonMark.run(
                (state, matched) -> BlockStart.of(new ChunkBlock(group, nodes)).atIndex(state.getIndex()));
        for (int i = 0; i < group.size(); i++) {
            Chunk chunk = group.get(i);
            chunk.inlines = new InlineWalk(source, chunk.lines, chunk.cell).walk(nodes.get(i));
        }
    }

    private Node parsed(Chunk chunk, InlineParser parser) {
        Node nodes = new CustomBlock() {};
        String limit = InlineLimit.exceeded(text, chunk.lines);
        if (limit.isEmpty()) {
            parser.parse(sourceLines(chunk.lines), nodes);
        } else {
            limitHits.add(new LimitHit(chunk.span(), "inline text", limit));
        }
        return nodes;
    }

    private SourceLines sourceLines(List<Span> lines) {
        List<SourceLine> found = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            found.add(SourceLine.of(
                    text.substring(line.start(), line.end()), SourceSpan.of(i, 0, line.start(), line.length())));
        }
        return SourceLines.of(found);
    }

    /** Lines that are read together, since markup may begin on one and end on the next. */
    static final class Chunk {
        private final List<Span> lines;
        private final boolean cell;
        private List<Inline> inlines = List.of();

        private Chunk(List<Span> lines, boolean cell) {
            this.lines = lines;
            this.cell = cell;
        }

        /** Empty before the batch is read. */
        List<Inline> inlines() {
            return inlines;
        }

        Span span() {
            return lines.get(0).union(lines.get(lines.size() - 1));
        }
    }

    /** Receives the library's inline parser and reads chunks with it. */
    private final class ChunkBlock extends AbstractBlockParser {
        private final List<Chunk> group;
        private final List<Node> nodes;
        private final CustomBlock block = new CustomBlock() {};

        private ChunkBlock(List<Chunk> group, List<Node> nodes) {
            this.group = group;
            this.nodes = nodes;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public List<DefinitionMap<?>> getDefinitions() {
            return List.of(definitions);
        }

        @Override
        public void parseInlines(InlineParser parser) {
            for (Chunk chunk : group) {
                Node parsed = parsed(chunk, parser);
                nodes.add(parsed);
                // Only what hangs in the tree is searched for bare links afterwards.
                block.appendChild(parsed);
            }
        }
    }
}

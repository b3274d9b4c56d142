package dev.episodelint.parse;

import dev.episodelint.document.Block;
import dev.episodelint.document.Divider;
import dev.episodelint.document.Heading;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.LimitHit;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Quote;
import dev.episodelint.document.Subject;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.SourceLine;

/**
 * Turns the library's blocks of one segment into ours. What it returns are suppliers, since a block can be made only
 * after the {@link InlineBatch} was read.
 */
final class BlockReader {
    private final Segment segment;
    private final InlineBatch inlines;
    private final List<LimitHit> limitHits;
    private final int nesting;

    BlockReader(Segment segment, InlineBatch inlines, List<LimitHit> limitHits) {
        this.segment = segment;
        this.inlines = inlines;
        this.limitHits = limitHits;
        this.nesting = Limits.nesting(segment.source().lineCount());
    }

    /** Headings and blocks, in order. */
    List<Supplier<Subject>> read(Node document) {
        List<Supplier<Subject>> found = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading heading) {
                found.add(heading(heading));
            } else {
                block(node, 0).ifPresent(block -> found.add(block::get));
            }
        }
        return found;
    }

    private Supplier<Subject> heading(org.commonmark.node.Heading node) {
        Span span = segment.span(node);
        // The other kind is always one line.
        boolean setext = node.getSourceSpans().size() > 1;
        List<Span> lines = lines(node);
        InlineBatch.Chunk chunk = inlines.add(lines.isEmpty() ? List.of(Span.at(span.end())) : lines);
        return () -> {
            Inline text = JoinedLines.of(segment.source(), chunk.inlines());
            return new Heading(span, node.getLevel(), text, chunk.inlines(), setext);
        };
    }

    private List<Supplier<Block>> blocks(Node first, int depth) {
        List<Supplier<Block>> found = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) {
            block(node, depth).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Supplier<Block>> block(Node node, int depth) {
        Span span = segment.span(node);
        if (node instanceof org.commonmark.node.Paragraph || node instanceof org.commonmark.node.Heading) {
            return paragraph(node);
        } else if (node instanceof ListBlock list) {
            return Optional.of(list(list, span, depth));
        } else if (node instanceof BlockQuote) {
            return quote(node, span, depth);
        } else if (node instanceof TableBlock) {
            return Optional.of(new TableReader(segment, inlines).read(node));
        } else if (node instanceof FencedCodeBlock fenced) {
            Block code = CodeReader.fenced(segment, fenced);
            return Optional.of(() -> code);
        } else if (node instanceof IndentedCodeBlock indented) {
            Block code = CodeReader.indented(segment, indented);
            return Optional.of(() -> code);
        } else if (node instanceof HtmlBlock) {
            return Optional.of(() -> new Html(span, segment.source().slice(span)));
        } else if (node instanceof ThematicBreak) {
            return Optional.of(() -> new Divider(span));
        } else if (node instanceof LinkReferenceDefinition definition) {
            inlines.define(definition);
        }
        return Optional.empty();
    }

    private Optional<Supplier<Block>> paragraph(Node node) {
        List<Span> lines = lines(node);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        InlineBatch.Chunk chunk = inlines.add(lines);
        return Optional.of(() -> new Paragraph(chunk.span(), chunk.inlines()));
    }

    private Optional<Supplier<Block>> quote(Node node, Span span, int depth) {
        if (tooDeep(span, depth)) {
            return Optional.empty();
        }
        List<Supplier<Block>> inside = blocks(node.getFirstChild(), depth + 1);
        return Optional.of(() -> {
            List<Block> blocks = made(inside);
            return new Quote(around(span, blocks), blocks);
        });
    }

    private Supplier<Block> list(ListBlock list, Span span, int depth) {
        List<Supplier<Item>> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem && !tooDeep(segment.span(node), depth)) {
                items.add(item(node, depth));
            }
        }
        return () -> {
            List<Item> made = items.stream().map(Supplier::get).toList();
            return new ItemList(around(span, made), list instanceof OrderedList, made);
        };
    }

    private Supplier<Item> item(Node node, int depth) {
        Span span = segment.span(node);
        Node first = node.getFirstChild();
        while (first instanceof LinkReferenceDefinition definition) {
            inlines.define(definition);
            first = first.getNext();
        }
        boolean text = first instanceof org.commonmark.node.Paragraph || first instanceof org.commonmark.node.Heading;
        List<Span> lines = text ? lines(first) : List.of();
        Optional<Item.TaskMark> task =
                first instanceof org.commonmark.node.Paragraph ? TaskMarks.at(segment, lines) : Optional.empty();
        List<Span> rest =
                task.map(mark -> TaskMarks.after(segment, mark, lines)).orElse(lines);
        Supplier<List<Inline>> inside = rest.isEmpty() ? List::of : inlines.add(rest)::inlines;
        List<Supplier<Block>> blocks = blocks(text ? first.getNext() : first, depth + 1);
        return () -> {
            List<Block> made = made(blocks);
            return new Item(around(span, made), task, inside.get(), made);
        };
    }

    private boolean tooDeep(Span span, int depth) {
        if (depth < nesting) {
            return false;
        }
        limitHits.add(new LimitHit(span, "nesting", nesting + " levels"));
        return true;
    }

    /** The lines the library would read as inline content, each trimmed. */
    private List<Span> lines(Node node) {
        if (!(node.getFirstChild() instanceof UnparsedInlines unparsed)) {
            return List.of();
        }
        return unparsed.lines().getLines().stream()
                .map(SourceLine::getSourceSpan)
                .filter(span -> span != null)
                .map(span -> segment.trim(segment.span(span)))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private static List<Block> made(List<Supplier<Block>> suppliers) {
        return suppliers.stream()
                .map((Function<Supplier<Block>, Block>) Supplier::get)
                .toList();
    }

    /** The library leaves empty lines at the end of a fence out of the spans of what is around it. */
    private static Span around(Span span, List<? extends Subject> inside) {
        return inside.stream().map(Subject::span).reduce(span, Span::union);
    }
}

package dev.episodelint.parse;

import dev.episodelint.document.CodeSpan;
import dev.episodelint.document.Emphasis;
import dev.episodelint.document.Inline;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the library's inline nodes of one chunk into our lines. */
final class InlineWalk {
    private final SourceText source;
    private final List<Span> lines;
    private final boolean cell;
    private final List<StringBuilder> plain = new ArrayList<>();
    private final List<List<Emphasis>> emphases = new ArrayList<>();
    private final List<List<CodeSpan>> codes = new ArrayList<>();
    private final List<List<dev.episodelint.document.Link>> links = new ArrayList<>();
    private final List<Span> opaque = new ArrayList<>();

    /** Where the last node was: some nodes have no place of their own. */
    private int line;

    private int offset;

    private int endOfBareLink;

    /** @param cell whether these lines are a table cell, where {@code \|} is a pipe even in code */
    InlineWalk(SourceText source, List<Span> lines, boolean cell) {
        this.source = source;
        this.lines = lines;
        this.cell = cell;
        for (int i = 0; i < lines.size(); i++) {
            plain.add(new StringBuilder());
            emphases.add(new ArrayList<>());
            codes.add(new ArrayList<>());
            links.add(new ArrayList<>());
        }
    }

    List<Inline> walk(Node nodes) {
        if (nodes.getFirstChild() == null) {
            return lines.stream().map(this::unread).toList();
        }
        children(nodes);
        List<List<Span>> opaqueByLine = OpaqueSpans.byLine(lines, opaque);
        List<Inline> found = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i);
            found.add(new Inline(
                    span,
                    source.slice(span),
                    plain.get(i).toString().strip(),
                    opaqueByLine.get(i),
                    emphases.get(i),
                    codes.get(i),
                    links.get(i)));
        }
        return found;
    }

    private Inline unread(Span span) {
        return Inline.unread(span, source.slice(span));
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node);
        }
    }

    private void read(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            moveTo(spans.get(0).getInputIndex());
        }
        if (node instanceof Text text) {
            plain.get(line).append(text.getLiteral());
        } else if (node instanceof Code code) {
            opaque.addAll(spansOf(spans));
            code(code, spans);
        } else if (node instanceof HtmlInline html) {
            opaque.addAll(spansOf(spans));
            if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
                plain.get(line).append(' ');
            }
        } else if (node instanceof Link link) {
            link(link, spans);
        } else if (node instanceof Image image) {
            image(image, spans);
        } else if (node instanceof StrongEmphasis) {
            emphasis(node, spans, 2);
        } else if (node instanceof org.commonmark.node.Emphasis) {
            emphasis(node, spans, 1);
        } else {
            children(node);
        }
        if (!spans.isEmpty()) {
            SourceSpan last = spans.get(spans.size() - 1);
            moveTo(last.getInputIndex() + last.getLength());
        }
    }

    private void emphasis(Node node, List<SourceSpan> spans, int marks) {
        Span span = whole(spans);
        give(new Emphasis(span, without(span, marks), marks == 2), span, emphases);
        children(node);
    }

    /** Adds something to every line it lies on; it begins on the current one. */
    private <T> void give(T found, Span span, List<List<T>> byLine) {
        for (int i = line; i < lines.size() && lines.get(i).start() < span.end(); i++) {
            byLine.get(i).add(found);
        }
    }

    private static Span without(Span span, int marks) {
        return new Span(span.start() + marks, span.end() - marks);
    }

    private void code(Code code, List<SourceSpan> spans) {
        Span whole = whole(spans);
        int ticks = ticks(spans.get(0));
        give(new CodeSpan(whole, without(whole, ticks)), whole, codes);
        if (spans.size() < 2) {
            plain.get(line).append(cell ? code.getLiteral().replace("\\|", "|") : code.getLiteral());
            return;
        }
        for (int i = 0; i < spans.size(); i++) {
            Span span = spanOf(spans.get(i));
            moveTo(span.start());
            int from = i == 0 ? span.start() + ticks : span.start();
            int to = i == spans.size() - 1 ? span.end() - ticks : span.end();
            plain.get(line).append(source.text(), from, Math.max(from, to));
        }
    }

    private int ticks(SourceSpan span) {
        int start = span.getInputIndex();
        int end = start;
        while (end < source.length() && source.text().charAt(end) == '`') {
            end++;
        }
        return end - start;
    }

    private void link(Link link, List<SourceSpan> spans) {
        String text = VisibleText.of(link);
        Span span = whole(spans);
        char first = span.isEmpty() ? ' ' : source.text().charAt(span.start());
        if (first == '[') {
            links.get(line).add(target(span, link.getDestination(), text, false));
            children(link);
            opaque.add(new Span(span.start(), span.start() + 1));
            opaque.add(new Span(closingBracket(link, span), span.end()));
            return;
        }
        int from = Math.max(span.start(), endOfBareLink);
        Span place = first == '<'
                ? span
                : BareLink.find(source.text(), from, lines.get(line).end(), text);
        endOfBareLink = place.end();
        opaque.add(place);
        links.get(line).add(target(place, link.getDestination(), text, false));
        plain.get(line).append(text);
    }

    private int closingBracket(Link link, Span span) {
        int from = Math.max(offset, span.start() + 1);
        if (link.getFirstChild() == null) {
            from = span.start() + 1;
        }
        int found = source.text().indexOf(']', from);
        return found < 0 || found >= span.end() ? span.end() : found;
    }

    private void image(Image image, List<SourceSpan> spans) {
        String text = VisibleText.of(image);
        Span span = whole(spans);
        opaque.add(span);
        links.get(line).add(target(span, image.getDestination(), text, true));
        plain.get(line).append(text);
    }

    private static dev.episodelint.document.Link target(Span span, String destination, String text, boolean image) {
        return new dev.episodelint.document.Link(span, destination, text, image);
    }

    private Span whole(List<SourceSpan> spans) {
        return spans.isEmpty() ? Span.at(offset) : spanOf(spans.get(0)).union(spanOf(spans.get(spans.size() - 1)));
    }

    private void moveTo(int newOffset) {
        offset = newOffset;
        while (line + 1 < lines.size() && lines.get(line + 1).start() <= newOffset) {
            line++;
        }
    }

    private static List<Span> spansOf(List<SourceSpan> spans) {
        return spans.stream().map(InlineWalk::spanOf).toList();
    }

    private static Span spanOf(SourceSpan span) {
        return new Span(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}

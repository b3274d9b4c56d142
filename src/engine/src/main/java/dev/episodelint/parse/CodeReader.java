package dev.episodelint.parse;

import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.CodeBlock.Fence;
import dev.episodelint.document.CodeBlock.Line;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;

/** Code blocks. The library knows no place for empty lines, but its lines are as many as those of the source. */
final class CodeReader {
    private CodeReader() {}

    static CodeBlock fenced(Segment segment, FencedCodeBlock node) {
        Span span = segment.span(node);
        SourceText source = segment.source();
        int opening = source.lineAt(span.start());
        List<Line> lines = lines(segment, node.getLiteral(), opening + 1);
        Span whole =
                lines.isEmpty() ? span : span.union(lines.get(lines.size() - 1).span());
        return new CodeBlock(whole, fence(segment, node, span.start()), lines);
    }

    static CodeBlock indented(Segment segment, IndentedCodeBlock node) {
        Span span = segment.span(node);
        int first = segment.source().lineAt(span.start());
        List<Line> lines = lines(segment, node.getLiteral(), first);
        // White space at the ends is part of the code.
        Span whole = lines.stream().map(Line::span).reduce(span, Span::union);
        return new CodeBlock(whole, null, lines);
    }

    private static Fence fence(Segment segment, FencedCodeBlock node, int start) {
        Span line = segment.source().lineSpan(segment.source().lineAt(start));
        Span span = segment.trim(new Span(start, line.end()));
        int markEnd = start + node.getOpeningFenceLength();
        Span info = segment.trim(new Span(markEnd, span.end()));
        String written = segment.source().slice(info);
        String language = written.isEmpty() ? "" : written.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        String mark = segment.source().slice(new Span(start, markEnd));
        return new Fence(span, mark, written, language, node.getClosingFenceLength() != null);
    }

    private static List<Line> lines(Segment segment, String literal, int firstLine) {
        List<Line> lines = new ArrayList<>();
        int line = firstLine;
        for (int from = 0; from < literal.length(); line++) {
            int to = literal.indexOf('\n', from);
            to = to < 0 ? literal.length() : to;
            lines.add(line(segment, segment.source().lineSpan(line), literal.substring(from, to)));
            from = to + 1;
        }
        return lines;
    }

    /**
     * The end of the source line that is the text. Where the library took a tab apart there is none: the tab is left
     * out, so that text and source agree.
     */
    private static Line line(Segment segment, Span whole, String text) {
        int length = Math.min(text.length(), whole.length());
        while (length > 0
                && !segment.text().regionMatches(whole.end() - length, text, text.length() - length, length)) {
            length--;
        }
        Span span = new Span(whole.end() - length, whole.end());
        return new Line(span, segment.source().slice(span));
    }
}

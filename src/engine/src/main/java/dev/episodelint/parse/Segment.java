package dev.episodelint.parse;

import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A stretch of the source that the library has read by itself: translates its places into ours.
 *
 * @param text the source's text as the library saw it, of the same length
 * @param start where the stretch begins
 */
record Segment(SourceText source, String text, int start) {

    Span span(SourceSpan span) {
        int from = start + span.getInputIndex();
        return new Span(from, from + span.getLength());
    }

    /** From the block's first character to its last, white space around it left out. */
    Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.at(start);
        }
        return trim(span(spans.get(0)).union(span(spans.get(spans.size() - 1))));
    }

    /** Spaces, tabs and line breaks removed from both ends. */
    Span trim(Span span) {
        int from = span.start();
        int to = span.end();
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}

package dev.episodelint.reference;

import dev.episodelint.document.Inline;
import dev.episodelint.document.Link;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Continuous text: a paragraph, the text of a list item, a table cell. Other content in it (code, targets of links,
 * images, HTML) and the marks of emphasis are masked, so that positions do not change.
 *
 * @param text the text, of the same length as its span in the source
 * @param start the start of the text in the source
 */
record ProseRegion(String text, int start, List<Link> links) {
    /** Replaces a character that is not prose. */
    static final char MASK = '\uFFFC';

    /** Replaces a character of a mark of emphasis. */
    static final char MARK = '\uFFFB';

    ProseRegion {
        links = List.copyOf(links);
    }

    static ProseRegion of(SourceText source, List<Inline> lines) {
        Inline first = lines.get(0);
        int start = first.span().start();
        int end = lines.get(lines.size() - 1).span().end();
        char[] chars = source.text().substring(start, end).toCharArray();
        int prose = 0;
        for (Inline line : lines) {
            // Between two lines are the line break and the marks of a quote or a list.
            fill(chars, prose, line.span().start() - start, ' ');
            prose = line.span().end() - start;
        }
        for (Inline line : lines) {
            line.marks().forEach(s -> fill(chars, s.start() - start, s.end() - start, MARK));
            line.opaque().forEach(s -> fill(chars, s.start() - start, s.end() - start, MASK));
        }
        return new ProseRegion(
                new String(chars),
                start,
                lines.stream().flatMap(l -> l.links().stream()).toList());
    }

    Span span(int from, int to) {
        return new Span(start + from, start + to);
    }

    /** The link whose visible text contains the position. */
    Optional<Link> linkAround(Span span) {
        return links.stream().filter(l -> !l.image() && l.span().contains(span)).findFirst();
    }

    /** Line breaks stay. */
    private static void fill(char[] chars, int from, int to, char with) {
        for (int i = Math.max(0, from); i < Math.min(chars.length, to); i++) {
            if (chars[i] != '\n' && chars[i] != '\r') {
                chars[i] = with;
            }
        }
    }
}

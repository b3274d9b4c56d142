package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of running text: a heading's text, a line of a paragraph or of a list item, a table cell.
 *
 * @param raw the source characters of the span, markup and escapes included
 * @param plain what a reader reads: markup removed, entities and escapes resolved, ends trimmed
 * @param opaque spans inside which brackets and words are not the author's prose: code, links' targets, images, HTML,
 *     autolinks; sorted, not overlapping. The visible text of a link is not opaque
 * @param emphases what is emphasised on this line, in the order of their starts, outer ones first
 * @param codes the code in this line
 * @param links the links, images and autolinks that begin on this line
 */
public record Inline(
        Span span,
        String raw,
        String plain,
        List<Span> opaque,
        List<Emphasis> emphases,
        List<CodeSpan> codes,
        List<Link> links)
        implements Node {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    public Inline {
        opaque = List.copyOf(opaque);
        emphases = List.copyOf(emphases);
        codes = List.copyOf(codes);
        links = List.copyOf(links);
    }

    /** A line that was not read as Markdown. */
    public static Inline unread(Span span, String raw) {
        return new Inline(span, raw, raw.strip(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<Node> children() {
        return List.of();
    }

    public boolean isBlank() {
        return raw.isBlank();
    }

    /** The source characters of a part of this line. */
    public String slice(Span part) {
        return raw.substring(part.start() - span.start(), part.end() - span.start());
    }

    /** The marks of emphasis and code on this line, in order. */
    public List<Span> marks() {
        Stream<Span> emphasis = emphases.stream().flatMap(e -> around(e.span(), e.inner()));
        Stream<Span> code = codes.stream().flatMap(c -> around(c.span(), c.inner()));
        return Stream.concat(emphasis, code).filter(span::contains).sorted().toList();
    }

    private static Stream<Span> around(Span outer, Span inner) {
        return Stream.of(new Span(outer.start(), inner.start()), new Span(inner.end(), outer.end()));
    }

    /** The source characters without the marks of emphasis and code, with single spaces; links and escapes stay. */
    public String unmarked() {
        return unmarked(span);
    }

    /** The same of a part of this line. */
    public String unmarked(Span part) {
        StringBuilder text = new StringBuilder();
        int from = part.start();
        for (Span mark : marks()) {
            if (part.contains(mark)) {
                text.append(slice(new Span(from, mark.start())));
                from = mark.end();
            }
        }
        text.append(slice(new Span(from, part.end())));
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** The outermost emphasis that begins at a place and ends on this line. */
    public Optional<Emphasis> emphasisAt(int start) {
        return emphases.stream()
                .filter(e -> e.span().start() == start && span.contains(e.span()))
                .findFirst();
    }

    /** Whether the first word is strong. */
    public boolean beginsStrong() {
        int start = span.start();
        for (Emphasis emphasis : emphases) {
            if (emphasis.span().start() == start) {
                if (emphasis.strong()) {
                    return true;
                }
                start = emphasis.inner().start();
            }
        }
        return false;
    }

    /** Whether all words of this line are in one strong emphasis: a heading in all but name. */
    public boolean isStrong() {
        Span words = words();
        return emphases.stream()
                .anyMatch(
                        e -> e.strong() && span.contains(e.span()) && e.inner().contains(words));
    }

    /** From the first letter or digit to the last. */
    private Span words() {
        int from = 0;
        while (from < raw.length() && !Character.isLetterOrDigit(raw.codePointAt(from))) {
            from++;
        }
        int to = raw.length();
        while (to > from && !Character.isLetterOrDigit(raw.codePointBefore(to))) {
            to--;
        }
        return new Span(span.start() + from, span.start() + to);
    }
}

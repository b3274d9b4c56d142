package dev.episodelint.parse;

import dev.episodelint.document.CodeSpan;
import dev.episodelint.document.Emphasis;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Link;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Several lines as one: the text of a heading underlined with {@code ===} may have more than one. */
final class JoinedLines {
    private JoinedLines() {}

    static Inline of(SourceText source, List<Inline> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        Span span = lines.get(0).span().union(lines.get(lines.size() - 1).span());
        String plain = lines.stream().map(Inline::plain).collect(Collectors.joining(" "));
        List<Span> opaque = lines.stream().flatMap(l -> l.opaque().stream()).toList();
        List<Emphasis> emphases =
                lines.stream().flatMap(l -> l.emphases().stream()).distinct().toList();
        List<CodeSpan> codes =
                lines.stream().flatMap(l -> l.codes().stream()).distinct().toList();
        List<Link> links = lines.stream().flatMap(l -> l.links().stream()).toList();
        return new Inline(span, source.slice(span), plain, opaque, emphases, codes, links);
    }
}

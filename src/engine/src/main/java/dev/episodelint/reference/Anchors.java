package dev.episodelint.reference;

import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Quote;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The anchors of a document. */
public final class Anchors {
    private static final Pattern EXPLICIT = Pattern.compile("\\s*\\{:?\\s*#(?<id>[^\\s}]+)[^}]*\\}\\s*$");
    private static final Pattern HTML_ID = Pattern.compile(
            "<[A-Za-z][^<>]{0,2000}?\\b(?:id|name)\\s*=\\s*(?:\"(?<a>[^\"]*)\"|'(?<b>[^']*)'|(?<c>[^\\s\"'>]+))");

    /**
     * An anchor.
     *
     * @param heading the text of a heading, from which renderers derive the anchor; empty for an anchor in HTML
     * @param id an explicit name; empty if there is none
     */
    public record Anchor(Span span, String heading, String id) {}

    private Anchors() {}

    /** In document order, by which renderers number repeated headings. */
    public static List<Anchor> of(Document document) {
        List<Anchor> anchors = new ArrayList<>();
        section(document.root(), anchors);
        return anchors;
    }

    private static void section(Section section, List<Anchor> anchors) {
        if (section.heading() != null) {
            Inline text = section.heading().text();
            Matcher id = EXPLICIT.matcher(text.plain());
            boolean given = id.find();
            String heading = given ? text.plain().substring(0, id.start()) : text.plain();
            anchors.add(new Anchor(section.heading().span(), heading, given ? id.group("id") : ""));
            html(text, anchors);
        }
        section.blocks().forEach(b -> block(b, anchors));
        section.sections().forEach(s -> section(s, anchors));
    }

    private static void block(Block block, List<Anchor> anchors) {
        if (block instanceof Html html) {
            ids(html.raw(), html.span().start(), anchors);
        } else if (block instanceof Paragraph paragraph) {
            paragraph.lines().forEach(l -> html(l, anchors));
        } else if (block instanceof ItemList list) {
            list.items().forEach(i -> {
                i.lines().forEach(l -> html(l, anchors));
                i.blocks().forEach(b -> block(b, anchors));
            });
        } else if (block instanceof Quote quote) {
            quote.blocks().forEach(b -> block(b, anchors));
        } else if (block instanceof Table table) {
            table.header().cells().forEach(c -> html(c, anchors));
            table.rows().forEach(r -> r.cells().forEach(c -> html(c, anchors)));
        }
    }

    private static void html(Inline line, List<Anchor> anchors) {
        for (Span span : line.opaque()) {
            int from = span.start() - line.span().start();
            String raw = line.raw().substring(from, from + span.length());
            if (raw.startsWith("<")) {
                ids(raw, span.start(), anchors);
            }
        }
    }

    private static void ids(String raw, int offset, List<Anchor> anchors) {
        Matcher m = HTML_ID.matcher(raw);
        while (m.find()) {
            String id = m.group("a") != null ? m.group("a") : m.group("b") != null ? m.group("b") : m.group("c");
            anchors.add(new Anchor(new Span(offset + m.start(), offset + m.end()), "", id));
        }
    }
}

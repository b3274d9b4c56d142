package dev.episodelint.reference;

import dev.episodelint.document.Document;
import dev.episodelint.document.Heading;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Node;
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
        document.walk().forEach(n -> node(n, anchors));
        return anchors;
    }

    private static void node(Node node, List<Anchor> anchors) {
        if (node instanceof Heading heading) {
            String text = heading.text().plain();
            Matcher id = EXPLICIT.matcher(text);
            boolean given = id.find();
            anchors.add(new Anchor(
                    heading.span(), given ? text.substring(0, id.start()) : text, given ? id.group("id") : ""));
        } else if (node instanceof Html html) {
            ids(html.raw(), html.span().start(), anchors);
        } else if (node instanceof Inline line) {
            html(line, anchors);
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

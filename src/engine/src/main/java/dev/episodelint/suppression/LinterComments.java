package dev.episodelint.suppression;

import dev.episodelint.document.Document;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.Node;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the comments of a document that are addressed to the linter; comments in code are text. */
final class LinterComments {
    private static final Pattern OURS =
            Pattern.compile("[\\s>]*episode-lint(?:-|[\\s:_]+(?:dis|en)able)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_MARKUP = Pattern.compile("\\s*<(?:script|style)\\b", Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final List<LinterComment> found = new ArrayList<>();

    private LinterComments(SourceText source) {
        this.source = source;
    }

    /** In document order. */
    static List<LinterComment> in(Document document) {
        LinterComments comments = new LinterComments(document.source());
        Node before = document;
        for (Node node : document.walk().toList()) {
            if (node instanceof Html html) {
                comments.html(html, before instanceof Item item && item.blocks().contains(html));
            } else if (node instanceof Inline line) {
                comments.line(line);
            }
            before = node;
        }
        comments.found.sort(Comparator.comparing(LinterComment::span));
        return comments.found;
    }

    /**
     * @param opensItem whether the comment begins a list item, since an item that begins with several empty lines is
     *     not one
     */
    private void html(Html html, boolean opensItem) {
        if (NOT_MARKUP.matcher(html.raw()).lookingAt()) {
            return;
        }
        List<Span> ours = new ArrayList<>();
        String raw = html.raw();
        int base = html.span().start();
        boolean others = false;
        int at = 0;
        for (int open = raw.indexOf(LinterComment.OPEN); open >= 0; open = raw.indexOf(LinterComment.OPEN, at)) {
            others |= says(raw.substring(at, open));
            int close = raw.indexOf(LinterComment.CLOSE, open + LinterComment.OPEN.length());
            at = close < 0 ? raw.length() : close + LinterComment.CLOSE.length();
            Span comment = new Span(base + open, base + at);
            if (isOurs(comment)) {
                ours.add(comment);
            }
            // What is open to the end is nothing else's place.
            others |= close < 0 || !isOurs(comment);
        }
        boolean alone = !others && !says(raw.substring(at)) && !opensItem;
        ours.forEach(comment -> found.add(new LinterComment(comment, alone)));
    }

    private static boolean says(String text) {
        return !text.replace('>', ' ').isBlank();
    }

    private void line(Inline line) {
        for (Span opaque : line.opaque()) {
            if (source.text().startsWith(LinterComment.OPEN, opaque.start())) {
                int close = source.text().indexOf(LinterComment.CLOSE, opaque.start() + LinterComment.OPEN.length());
                Span comment =
                        new Span(opaque.start(), close < 0 ? opaque.end() : close + LinterComment.CLOSE.length());
                if (isOurs(comment)) {
                    boolean oneLine = source.lineAt(comment.start()) == source.lineAt(comment.end());
                    found.add(new LinterComment(comment, oneLine));
                }
            }
        }
    }

    private boolean isOurs(Span comment) {
        return OURS.matcher(source.text())
                .region(Math.min(comment.start() + LinterComment.OPEN.length(), comment.end()), comment.end())
                .lookingAt();
    }
}

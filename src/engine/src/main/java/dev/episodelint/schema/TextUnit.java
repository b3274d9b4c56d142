package dev.episodelint.schema;

import dev.episodelint.document.Block;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Quote;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of running text that an author writes or replaces as a whole: a paragraph, the text of a list item, a
 * comment.
 *
 * @param lines empty for a comment
 * @param text without markup, its lines joined
 */
public record TextUnit(Kind kind, List<Inline> lines, String text, Span span) {

    /** What the text stands in. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        TASK,
        QUOTE,
        COMMENT
    }

    public TextUnit {
        lines = List.copyOf(lines);
    }

    /** The units of some blocks and of all blocks inside them, in document order. */
    public static List<TextUnit> in(List<Block> blocks) {
        List<TextUnit> units = new ArrayList<>();
        blocks.forEach(b -> collect(b, Kind.PARAGRAPH, units));
        return units;
    }

    /** @param around the kind of a paragraph here: what stands in a quote or below a checkbox belongs to it */
    private static void collect(Block block, Kind around, List<TextUnit> units) {
        if (block instanceof Paragraph paragraph) {
            units.add(of(around, paragraph.lines(), paragraph.span()));
        } else if (block instanceof ItemList list) {
            for (Item item : list.items()) {
                Kind kind = item.task().isPresent() ? Kind.TASK : around == Kind.PARAGRAPH ? Kind.ITEM : around;
                if (!item.lines().isEmpty()) {
                    units.add(of(kind, item.lines(), between(item.lines())));
                }
                item.blocks().forEach(b -> collect(b, kind, units));
            }
        } else if (block instanceof Quote quote) {
            quote.blocks().forEach(b -> collect(b, Kind.QUOTE, units));
        } else if (block instanceof Html html && html.isComment()) {
            units.add(new TextUnit(Kind.COMMENT, List.of(), inside(html.raw()), html.span()));
        }
    }

    /** The text of a comment without its marks. */
    private static String inside(String comment) {
        String text = comment.strip();
        int end = text.endsWith("-->") ? text.length() - 3 : text.length();
        return text.substring(4, Math.max(4, end)).strip().replaceAll("\\s+", " ");
    }

    private static TextUnit of(Kind kind, List<Inline> lines, Span span) {
        List<String> texts = lines.stream().map(TextUnit::visible).toList();
        return new TextUnit(kind, lines, String.join(" ", texts).strip(), span);
    }

    /** What a reader reads; where that is nothing, such as {@code <Describe it>}, the source. */
    private static String visible(Inline line) {
        return line.plain().isBlank() ? line.raw() : line.plain();
    }

    private static Span between(List<Inline> lines) {
        return new Span(
                lines.get(0).span().start(), lines.get(lines.size() - 1).span().end());
    }

    public Words words() {
        return Words.of(text);
    }

    /** The source of some of its words, rounded to whole lines. */
    public Span spanOf(int fromWord, int toWord) {
        int seen = 0;
        int start = -1;
        for (Inline line : lines) {
            int next = seen + Words.of(visible(line)).size();
            if (start < 0 && next > fromWord) {
                start = line.span().start();
            }
            if (next >= toWord) {
                return new Span(start, line.span().end());
            }
            seen = next;
        }
        return span;
    }
}

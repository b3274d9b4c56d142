package dev.episodelint.parse;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.CodeBlock.Fence;
import dev.episodelint.document.Divider;
import dev.episodelint.document.Document;
import dev.episodelint.document.Heading;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Quote;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A document's structure and plain text, one line for each node, without offsets. */
final class TreeOutline {
    private final List<String> lines = new ArrayList<>();

    private TreeOutline() {}

    static List<String> of(String markdown) {
        return of(MarkdownParser.parse(SourceText.of(markdown)));
    }

    static List<String> of(Document document) {
        TreeOutline outline = new TreeOutline();
        outline.section(document.root(), 0);
        return outline.lines;
    }

    private void section(Section section, int depth) {
        Heading heading = section.heading();
        if (heading != null) {
            add(
                    depth - 1,
                    "h" + heading.level() + (heading.setext() ? "= " : " ")
                            + heading.text().plain());
        }
        section.blocks().forEach(block -> block(block, depth));
        section.sections().forEach(below -> section(below, depth + 1));
    }

    private void block(Block block, int depth) {
        if (block instanceof Paragraph paragraph) {
            add(depth, "p " + plain(paragraph.lines()));
        } else if (block instanceof ItemList list) {
            add(depth, list.ordered() ? "ol" : "ul");
            list.items().forEach(item -> item(item, depth + 1));
        } else if (block instanceof Table table) {
            add(depth, "table " + cells(table.header()));
            table.rows().forEach(row -> add(depth + 1, (row.piped() ? "row " : "swallowed ") + cells(row)));
        } else if (block instanceof CodeBlock code) {
            add(depth, code(code));
        } else if (block instanceof Quote quote) {
            add(depth, "quote");
            quote.blocks().forEach(inside -> block(inside, depth + 1));
        } else if (block instanceof Html html) {
            add(depth, (html.isComment() ? "comment " : "html ") + oneLine(html.raw()));
        } else if (block instanceof Divider) {
            add(depth, "hr");
        }
    }

    private void item(Item item, int depth) {
        String task = item.task().map(mark -> mark.ticked() ? "[x] " : "[ ] ").orElse("");
        add(depth, ("item " + task + plain(item.lines())).strip());
        item.blocks().forEach(block -> block(block, depth + 1));
    }

    private static String code(CodeBlock code) {
        Fence fence = code.fence();
        String kind = fence == null ? "indented" : fence.closed() ? "fenced" : "open";
        return (kind + " " + code.language()).strip() + ": " + oneLine(code.text());
    }

    private static String plain(List<Inline> lines) {
        return lines.stream().map(Inline::plain).collect(Collectors.joining(" / "));
    }

    private static String cells(Table.Row row) {
        return row.cells().stream().map(cell -> "(" + cell.plain() + ")").collect(Collectors.joining());
    }

    private static String oneLine(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", " / ");
    }

    private void add(int depth, String line) {
        lines.add("  ".repeat(depth) + line);
    }
}

package dev.episodelint.plan;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.Node;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Splits blocks into texts with their positions; every text of a block is in one of them. */
public record BlockTexts(String text, Span span) {

    /** Every paragraph, item, row and code block. */
    public static List<BlockTexts> of(List<Block> blocks) {
        List<BlockTexts> texts = new ArrayList<>();
        blocks.stream().flatMap(Block::walk).forEach(n -> add(n, texts));
        return texts;
    }

    /** The texts of a section and of the sections inside it, including headings. */
    public static List<BlockTexts> of(Section section) {
        List<BlockTexts> texts = new ArrayList<>();
        section.walk().skip(1).forEach(n -> add(n, texts));
        return texts;
    }

    public static String title(Section section) {
        return section.heading() == null ? "" : section.heading().text().plain();
    }

    public static String joined(List<Inline> lines) {
        return lines.stream()
                .map(Inline::plain)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** Whether a line is entirely bold, and so serves as a heading. */
    public static boolean isBold(List<Inline> lines) {
        return lines.size() == 1 && lines.get(0).isStrong();
    }

    /** The text without a final colon. */
    public static String label(String text) {
        return text.replaceFirst("\\s*[:\uff1a]\\s*$", "").strip();
    }

    private static void add(Node node, List<BlockTexts> texts) {
        if (node instanceof Section section) {
            texts.add(new BlockTexts(title(section), section.span()));
        } else if (node instanceof Paragraph paragraph) {
            texts.add(new BlockTexts(joined(paragraph.lines()), paragraph.span()));
        } else if (node instanceof Item item && !item.lines().isEmpty()) {
            texts.add(new BlockTexts(joined(item.lines()), item.span()));
        } else if (node instanceof Table table) {
            table.rows().forEach(r -> texts.add(new BlockTexts(row(table, r), r.span())));
        } else if (node instanceof CodeBlock code) {
            texts.add(new BlockTexts(code.text(), code.span()));
        } else if (node instanceof Html html) {
            texts.add(new BlockTexts(html.raw().strip(), html.span()));
        }
    }

    /** {@code Header: cell} for every cell that is not blank. */
    public static String row(Table table, Table.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).plain();
            String header = i < table.header().cells().size()
                    ? table.header().cells().get(i).plain()
                    : "";
            if (!cell.isBlank()) {
                cells.add(header.isBlank() ? cell : header + ": " + cell);
            }
        }
        return String.join("; ", cells);
    }
}

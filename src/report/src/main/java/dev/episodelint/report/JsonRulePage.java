package dev.episodelint.report;

import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Heading;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Node;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Table;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a rule's page as blocks of JSON, so that the browser need not parse Markdown; the title is left out. */
final class JsonRulePage {
    private final JsonPage json;

    JsonRulePage(JsonPage json) {
        this.json = json;
    }

    void write(String markdown) {
        Document document = MarkdownParser.parse(SourceText.of(markdown));
        json.list(() -> document.walk(n -> !(n instanceof ItemList)).forEach(this::node));
    }

    private void node(Node node) {
        if (node instanceof Heading heading && heading.level() > 1) {
            entry("heading", heading.text().raw());
        } else if (node instanceof Paragraph paragraph) {
            entry("text", joined(paragraph.lines()));
        } else if (node instanceof CodeBlock code) {
            json.list(() -> {
                json.text("code");
                json.page(code.text());
                json.text(code.fence() == null ? "" : code.fence().info());
            });
        } else if (node instanceof ItemList list) {
            json.list(() -> {
                json.text("list");
                json.list(list.items(), i -> json.text(item(i)));
            });
        } else if (node instanceof Table table) {
            json.list(() -> {
                json.text("table");
                json.list(() -> {
                    row(table.header());
                    table.rows().forEach(this::row);
                });
            });
        }
    }

    private static String item(Item item) {
        return joined(item.lines());
    }

    private void row(Table.Row row) {
        json.list(row.cells(), c -> json.text(c.raw().strip()));
    }

    private void entry(String kind, String text) {
        json.list(() -> {
            json.text(kind);
            json.text(text);
        });
    }

    private static String joined(List<Inline> lines) {
        return lines.stream().map(l -> l.raw().strip()).collect(Collectors.joining(" "));
    }
}

package dev.episodelint.parse;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Heading;
import dev.episodelint.document.Inline;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Quote;
import dev.episodelint.document.Section;
import dev.episodelint.document.Subject;
import dev.episodelint.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every parent of a document with its children in order. */
final class DocumentWalk {
    private final List<Family> families = new ArrayList<>();

    private DocumentWalk() {}

    record Family(Subject parent, List<Subject> children) {}

    static List<Family> families(Document document) {
        DocumentWalk nodes = new DocumentWalk();
        nodes.add(document, List.of(document.root()));
        nodes.section(document.root());
        return nodes.families;
    }

    static Stream<Inline> inlines(Document document) {
        return all(document, Inline.class);
    }

    static Stream<CodeBlock> code(Document document) {
        return all(document, CodeBlock.class);
    }

    static <T> Stream<T> all(Document document, Class<T> type) {
        return families(document).stream()
                .flatMap(family -> family.children().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private void section(Section section) {
        List<Subject> children = new ArrayList<>();
        Heading heading = section.heading();
        if (heading != null) {
            children.add(heading);
            add(heading, List.of(heading.text()));
        }
        children.addAll(section.blocks());
        children.addAll(section.sections());
        add(section, children);
        section.blocks().forEach(this::block);
        section.sections().forEach(this::section);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            add(paragraph, paragraph.lines());
        } else if (block instanceof Quote quote) {
            add(quote, quote.blocks());
            quote.blocks().forEach(this::block);
        } else if (block instanceof ItemList list) {
            add(list, list.items());
            list.items().forEach(item -> {
                add(
                        item,
                        Stream.concat(item.lines().stream(), item.blocks().stream())
                                .toList());
                item.blocks().forEach(this::block);
            });
        } else if (block instanceof Table table) {
            add(
                    table,
                    Stream.concat(Stream.of(table.header()), table.rows().stream())
                            .toList());
            add(table.header(), table.header().cells());
            table.rows().forEach(row -> add(row, row.cells()));
        }
    }

    private void add(Subject parent, List<? extends Subject> children) {
        families.add(new Family(parent, List.copyOf(children)));
    }
}

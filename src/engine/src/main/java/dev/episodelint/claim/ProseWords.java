package dev.episodelint.claim;

import dev.episodelint.document.Block;
import dev.episodelint.document.Inline;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Quote;
import dev.episodelint.document.Section;
import java.util.List;

/** The words of running text: headings, paragraphs, lists and quotations; not code, tables, HTML and front matter. */
final class ProseWords {
    private ProseWords() {}

    static WordCounter of(Section section) {
        WordCounter words = new WordCounter();
        add(section, words);
        return words;
    }

    static WordCounter of(List<Block> blocks) {
        WordCounter words = new WordCounter();
        blocks.forEach(b -> add(b, words));
        return words;
    }

    private static void add(Section section, WordCounter words) {
        if (section.heading() != null) {
            words.add(section.heading().text().plain());
        }
        section.blocks().forEach(b -> add(b, words));
        section.sections().forEach(s -> add(s, words));
    }

    private static void add(Block block, WordCounter words) {
        if (block instanceof Paragraph paragraph) {
            addLines(paragraph.lines(), words);
        } else if (block instanceof Quote quote) {
            quote.blocks().forEach(b -> add(b, words));
        } else if (block instanceof ItemList list) {
            list.items().forEach(item -> {
                addLines(item.lines(), words);
                item.blocks().forEach(b -> add(b, words));
            });
        }
    }

    private static void addLines(List<Inline> lines, WordCounter words) {
        lines.forEach(l -> words.add(l.plain()));
    }
}

package dev.episodelint.claim;

import dev.episodelint.document.Block;
import dev.episodelint.document.Inline;
import dev.episodelint.document.RunningText;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import java.util.List;

/** The words of running text: headings, paragraphs, lists and quotations; not code, tables, HTML and front matter. */
final class ProseWords {
    private ProseWords() {}

    static WordCounter of(Section section) {
        WordCounter words = new WordCounter();
        section.walk(n -> !(n instanceof Table)).forEach(n -> {
            if (n instanceof Inline line) {
                words.add(line.plain());
            }
        });
        return words;
    }

    static WordCounter of(List<Block> blocks) {
        WordCounter words = new WordCounter();
        blocks.stream().flatMap(RunningText::lines).forEach(l -> words.add(l.plain()));
        return words;
    }
}

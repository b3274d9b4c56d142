package dev.episodelint.parse;

import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Subject;
import dev.episodelint.document.Table;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands in the source and in no leaf of the document. */
final class LostWords {
    private LostWords() {}

    static List<Integer> words(Document document, String word) {
        List<Span> leaves = leaves(document).toList();
        List<Integer> lost = new ArrayList<>();
        String text = document.source().text();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            Span place = new Span(at, at + word.length());
            if (leaves.stream().noneMatch(leaf -> leaf.contains(place))) {
                lost.add(at);
            }
        }
        return lost;
    }

    private static Stream<Span> leaves(Document document) {
        FrontMatter frontMatter = document.frontMatter();
        Stream<Span> code = document.walk(CodeBlock.class)
                .flatMap(block -> Stream.concat(
                        block.lines().stream().map(CodeBlock.Line::span),
                        Stream.ofNullable(block.fence()).map(CodeBlock.Fence::span)));
        Stream<Subject> others = Stream.of(
                        document.walk(Inline.class),
                        document.walk(Html.class),
                        Stream.ofNullable(frontMatter),
                        document.limitHits().stream())
                .flatMap(stream -> stream);
        Stream<Span> delimiters = document.walk(Table.class).map(Table::delimiter);
        return Stream.of(code, others.map(Subject::span), delimiters)
                .flatMap(stream -> stream)
                .filter(Objects::nonNull);
    }
}

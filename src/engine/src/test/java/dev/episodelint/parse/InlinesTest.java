package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodelint.document.Inline;
import dev.episodelint.document.Link;
import dev.episodelint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlinesTest {

    @Test
    void plainTextHasNoMarkupAndNoEntities() {
        assertThat(line("**Duration**: *2.5* ~~hours~~ \\* &amp; &copy; `co de`")
                        .plain())
                .isEqualTo("Duration: 2.5 hours * & © co de");
    }

    @Test
    void aLineBreakTagPartsWords() {
        assertThat(line("a<br>b <b>c</b>").plain()).isEqualTo("a b c");
    }

    @Test
    void hardAndSoftBreaksPartLines() {
        assertThat(lines("one  \ntwo\\\nthree\nfour"))
                .extracting(Inline::plain)
                .containsExactly("one", "two", "three", "four");
    }

    @Test
    void codeLinksImagesAndHtmlAreOpaque() {
        String text = "a `c` [t](u \"v\") ![i](j) <b>x</b> <http://h> https://k [s][r] [r]";

        assertThat(opaque(text + "\n\n[r]: d"))
                .containsExactly(
                        "`c`",
                        "[",
                        "](u \"v\")",
                        "![i](j)",
                        "<b>",
                        "</b>",
                        "<http://h>",
                        "https://k",
                        "[",
                        "][r]",
                        "[",
                        "]");
    }

    @Test
    void bracketsThatAreNoLinkAreNotOpaque() {
        assertThat(opaque("[TITLE] and [ ] Planning [x] Done [Episodes 8, 10]")).isEmpty();
    }

    @Test
    void linksCarryTargetTextAndPlace() {
        String text = "See [the *docs*](a.md), ![dia gram](b.png), <http://c> and www.d.org.";

        assertThat(line(text).links())
                .extracting(Link::destination, Link::text, Link::image)
                .containsExactly(
                        tuple("a.md", "the docs", false),
                        tuple("b.png", "dia gram", true),
                        tuple("http://c", "http://c", false),
                        tuple("http://www.d.org", "www.d.org", false));
        assertThat(line(text).links())
                .extracting(
                        link -> text.substring(link.span().start(), link.span().end()))
                .containsExactly("[the *docs*](a.md)", "![dia gram](b.png)", "<http://c>", "www.d.org");
    }

    @Test
    void aBareLinkAfterEscapesAndEntitiesHasItsTruePlace() {
        String text = "\\* &amp; https://a.b/c?d=1&amp;e\\_f then https://a.b/c?d=1&e";

        assertThat(line(text).links())
                .extracting(
                        link -> text.substring(link.span().start(), link.span().end()))
                .containsExactly("https://a.b/c?d=1&amp;e\\_f", "https://a.b/c?d=1&e");
    }

    @Test
    void markupOverTwoLinesIsGivenToBoth() {
        List<Inline> lines = lines("a `b\nc` *d\ne* [f\ng](h)");

        assertThat(lines).extracting(Inline::plain).containsExactly("a b", "c d", "e f", "g");
        assertThat(lines.get(0).opaque()).hasSize(1);
        assertThat(lines.get(1).opaque()).hasSize(1);
        assertThat(lines.get(2).links()).extracting(Link::text).containsExactly("f g");
    }

    @Test
    void quoteMarksBetweenLinesBelongToNoLine() {
        assertThat(lines("> one\n>   two\nthree")).extracting(Inline::raw).containsExactly("one", "two", "three");
    }

    @Test
    void emojiAndOtherPlanesDoNotShiftWhatFollows() {
        String text = "😀 **日本** [a](b) 𝔘 `c`";

        assertThat(opaque(text)).containsExactly("[", "](b)", "`c`");
    }

    private static Inline line(String markdown) {
        return lines(markdown).get(0);
    }

    private static List<Inline> lines(String markdown) {
        return MarkdownParser.parse(SourceText.of(markdown)).walk(Inline.class).toList();
    }

    private static List<String> opaque(String markdown) {
        return line(markdown).opaque().stream()
                .map(span -> markdown.substring(span.start(), span.end()))
                .toList();
    }
}

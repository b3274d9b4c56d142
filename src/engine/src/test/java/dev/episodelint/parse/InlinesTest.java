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

    @Test
    void emphasisHasItsPlaceWithAndWithoutItsMarks() {
        String text = "a *b* __c__ 𝔘 **d**";

        assertThat(emphases(text)).containsExactly("em *b* b", "strong __c__ c", "strong **d** d");
    }

    @Test
    void nestedEmphasesComeOuterFirst() {
        assertThat(emphases("**a *b* c** ***d***"))
                .containsExactly("strong **a *b* c** a *b* c", "em *b* b", "em ***d*** **d**", "strong **d** d");
    }

    @Test
    void marksThatEmphasiseNothingAreNoEmphasis() {
        assertThat(emphases("2 * 3 * 4 and snake_case_name and \\*a\\* and `*c*` and **open"))
                .isEmpty();
    }

    @Test
    void emphasisOverLinesIsGivenWholeToEachOfThem() {
        String text = "a **b\r\nc\r\nd** e\r\nf";

        assertThat(lines(text)).extracting(l -> l.emphases().size()).containsExactly(1, 1, 1, 0);
        assertThat(lines(text).get(0).emphases()).isEqualTo(lines(text).get(2).emphases());
        assertThat(emphases(text)).containsExactly("strong **b\r\nc\r\nd** b\r\nc\r\nd");
        assertThat(lines(text)).extracting(Inline::unmarked).containsExactly("a b", "c", "d e", "f");
    }

    @Test
    void emphasisInACellWithEscapedPipesHasItsPlace() {
        String text = "| h |\n|---|\n| a \\| **b \\| c** `d \\| e` |";
        Inline cell = lines(text).get(1);

        assertThat(cell.emphases()).extracting(e -> cell.slice(e.inner())).containsExactly("b \\| c");
        assertThat(cell.codes()).extracting(c -> cell.slice(c.inner())).containsExactly("d \\| e");
    }

    @Test
    void emphasisInAHeadingOfTwoLinesIsGivenOnce() {
        Inline heading = line("*a\nb* **c**\n===");

        assertThat(heading.emphases()).extracting(e -> heading.slice(e.inner())).containsExactly("a\nb", "c");
        assertThat(line("## *a* b").unmarked()).isEqualTo("a b");
    }

    @Test
    void emphasisStandsInLinksAndAroundThem() {
        assertThat(emphases("**[a *b*](c)**")).containsExactly("strong **[a *b*](c)** [a *b*](c)", "em *b* b");
    }

    @Test
    void codeHasItsPlaceWhateverItsBackticks() {
        Inline line = line("`a` ``b ` c`` `𝔘`");

        assertThat(line.codes()).extracting(c -> line.slice(c.span())).containsExactly("`a`", "``b ` c``", "`𝔘`");
        assertThat(line.codes()).extracting(c -> line.slice(c.inner())).containsExactly("a", "b ` c", "𝔘");
        assertThat(line.unmarked()).isEqualTo("a b ` c 𝔘");
    }

    @Test
    void anUnmarkedTextKeepsLinksEscapesAndEntities() {
        assertThat(line("**a**  [b](c) \\* &amp; _d_").unmarked()).isEqualTo("a [b](c) \\* &amp; d");
    }

    @Test
    void theEmphasisAtAPlaceIsTheOutermostThatEndsOnTheLine() {
        Inline line = line("***a*** *b\nc*");

        assertThat(line.emphasisAt(0))
                .hasValueSatisfying(e -> assertThat(line.slice(e.span())).isEqualTo("***a***"));
        assertThat(line.emphasisAt(1))
                .hasValueSatisfying(e -> assertThat(e.strong()).isTrue());
        assertThat(line.emphasisAt(8)).isEmpty();
    }

    @Test
    void aStrongLineIsNothingElse() {
        assertThat(List.of("**a b**", "- ***a***:", "👉 __a__", "**a *b* c**")).allMatch(t -> line(t).isStrong());
        assertThat(List.of("*a*", "**a** b", "**a** **b**", "1a **b**", "**a\nb**"))
                .noneMatch(t -> line(t).isStrong());
    }

    @Test
    void aLineBeginsStrongWithWhateverMarks() {
        assertThat(List.of("**a** b", "__a__", "***a** b*", "**a\nb**")).allMatch(t -> line(t).beginsStrong());
        assertThat(List.of("*a*", "a **b**", "\\**a**", "**a")).noneMatch(t -> line(t).beginsStrong());
    }

    private static List<String> emphases(String text) {
        return line(text).emphases().stream()
                .map(e -> (e.strong() ? "strong " : "em ")
                        + text.substring(e.span().start(), e.span().end()) + " "
                        + text.substring(e.inner().start(), e.inner().end()))
                .toList();
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

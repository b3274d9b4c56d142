package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodelint.document.Document;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.FrontMatter.Entry;
import dev.episodelint.text.SourceText;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    @Test
    void keysHaveValuesAndPlaces() {
        Document document = parse("---\n# comment\ntitle: \"A: b\"\nStatus date : x  \nempty:\n---\n# T\n");

        assertThat(frontMatter(document).entries())
                .extracting(Entry::key, Entry::value, entry -> document.source().slice(entry.valueSpan()))
                .containsExactly(
                        tuple("title", "A: b", "\"A: b\""), tuple("Status date", "x", "x"), tuple("empty", "", ""));
        assertThat(TreeOutline.of(document)).containsExactly("h1 T");
    }

    @Test
    void indentedLinesAndItemsBelongToTheKeyAbove() {
        Document document = parse("---\na:\n  b: c\n\n- d\n\ne: f\n...\n");

        Entry entry = frontMatter(document).entries().get(0);
        assertThat(entry.nested()).extracting("text").containsExactly("  b: c", "", "- d");
        assertThat(document.source().slice(entry.span())).isEqualTo("a:\n  b: c\n\n- d");
        assertThat(frontMatter(document).entries()).extracting(Entry::key).containsExactly("a", "e");
        assertThat(frontMatter(document).closed()).isTrue();
    }

    @Test
    void whatIsNoKeyIsPassedOver() {
        assertThat(frontMatter(parse("---\na: 1\n}}} what\nhttp://x\n---\n")).entries())
                .extracting(Entry::key)
                .containsExactly("a");
    }

    @Test
    void aDividerAndProseAreNoFrontMatter() {
        assertThat(TreeOutline.of("---\n\nSome text.\n\n---\n\nMore: text\n"))
                .containsExactly("hr", "p Some text.", "hr", "p More: text");
    }

    @Test
    void withoutAClosingLineThereIsNone() {
        Document document = parse("---\na: b\n\ntext\n");

        assertThat(document.frontMatter()).isNull();
        assertThat(TreeOutline.of(document)).containsExactly("hr", "p a: b", "p text");
    }

    @Test
    void itStandsAtTheVeryStartOrNowhere() {
        assertThat(parse("\n---\na: b\n---\n").frontMatter()).isNull();
    }

    @Test
    void theSearchForItsEndIsLimited() {
        Document document = parse("---\na: b\n" + "c: d\n".repeat(20_000) + "---\n");

        assertThat(document.frontMatter()).isNull();
        assertThat(document.limitHits()).extracting("what").contains("front matter");
    }

    private static FrontMatter frontMatter(Document document) {
        DocumentInvariants.check(document);
        return Objects.requireNonNull(document.frontMatter());
    }

    private static Document parse(String markdown) {
        return MarkdownParser.parse(SourceText.of(markdown));
    }
}

package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.LimitHit;
import dev.episodelint.text.SourceText;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void deepQuotesAndListsAreReadToTheLimit() {
        assertThat(parse("> ".repeat(100) + "a").limitHits()).isEmpty();
        assertThat(parse("- ".repeat(100) + "a").limitHits()).isEmpty();
    }

    @Test
    void whatLiesDeeperIsReported() {
        for (String level : new String[] {"> ", "- ", "> - "}) {
            Document document = parse("# A\n\n" + level.repeat(150) + "a\n\ntext\n\n# B\n");

            assertThat(document.limitHits()).extracting(LimitHit::what).containsExactly("nesting");
            assertThat(document.limitHits()).extracting(LimitHit::limit).containsExactly("100 levels");
            assertThat(document.source().slice(document.limitHits().get(0).span()))
                    .endsWith("a");
            assertThat(document.root().sections()).hasSize(2);
            DocumentInvariants.check(document);
        }
    }

    @Test
    void aTextOfVeryManyLinesGetsFewerLevels() {
        Document document = parse("> ".repeat(60) + "a\n" + "b\n".repeat(100_000));

        assertThat(document.limitHits()).extracting(LimitHit::limit).contains("19 levels");
    }

    @Test
    void aVeryLongParagraphIsKeptAsItStands() {
        String text = "*a* ".repeat(9_000).strip();
        Document document = parse("# A\n\n" + text + "\n\n*b*\n");

        assertThat(document.limitHits()).extracting(LimitHit::what).containsExactly("inline text");
        assertThat(document.limitHits()).extracting(LimitHit::limit).containsExactly("32 kB");
        assertThat(document.walk(Inline.class).map(Inline::plain)).containsExactly("A", text, "b");
    }

    @Test
    void aParagraphFullOfMarkupIsKeptAsItStands() {
        String text = "![[]()".repeat(1_001);
        Document document = parse(text);

        assertThat(document.limitHits()).extracting(LimitHit::limit).containsExactly("4,000 special characters");
        assertThat(document.walk(Inline.class).map(Inline::plain)).containsExactly(text);
    }

    @Test
    void aCellAndAHeadingHaveTheSameLimit() {
        String many = "*".repeat(4_001);
        Document document = parse("# a" + many + "\n\n| h |\n|---|\n| b" + many + " |\n");

        assertThat(document.limitHits()).hasSize(2);
        DocumentInvariants.check(document);
    }

    @Test
    void aTableOfTooManyCellsIsText() {
        String header = "|a".repeat(1_100) + "|\n" + "|-".repeat(1_100) + "|\n";
        Document document = parse("# A\n\n" + header + "|c\n".repeat(1_000) + "\n# B\n");

        assertThat(document.limitHits()).extracting(LimitHit::what).contains("table");
        assertThat(document.source()
                        .locate(document.limitHits().get(0).span().start())
                        .line())
                .isEqualTo(3);
        assertThat(document.root().sections()).hasSize(2);
    }

    @Test
    void emphasisNestedBeyondTheLimitIsText() {
        String text = "*a _b ".repeat(300) + "core" + " b_ a*".repeat(300);

        assertThat(parse(text).walk(Inline.class).map(Inline::plain))
                .singleElement()
                .satisfies(plain -> assertThat(plain).contains("core"));
    }

    private static Document parse(String markdown) {
        return MarkdownParser.parse(SourceText.of(markdown));
    }
}

package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Section;
import dev.episodelint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownParserTest {

    @Test
    void sectionsNestByTheLevelsOfTheirHeadings() {
        assertThat(TreeOutline.of("before\n# A\na\n### B\nb\n## C\n# D\n"))
                .containsExactly("p before", "h1 A", "  p a", "  h3 B", "    p b", "  h2 C", "h1 D");
    }

    @Test
    void aSectionEndsWhereTheNextOneOfItsLevelBegins() {
        Document document = parse("# A\n## B\nb\n\n# C\n");

        assertThat(document.root()
                        .descendants()
                        .map(section -> document.source().slice(section.span())))
                .containsExactly("# A\n## B\nb\n\n", "## B\nb\n\n", "# C\n");
    }

    @Test
    void aLineOfDashesUnderTextMakesASetextHeading() {
        assertThat(TreeOutline.of("**Target Audience: Engineers**\n---\n\nA\nlong *title*\n===\n"))
                .containsExactly("h2= Target Audience: Engineers", "h1= A long title");
    }

    @Test
    void aHeadingWithoutTextHasAnEmptyPlace() {
        Section section = parse("##\n").root().sections().get(0);

        assertThat(section.heading()).isNotNull().satisfies(heading -> {
            assertThat(heading.text().raw()).isEmpty();
            assertThat(heading.text().span().start()).isEqualTo(2);
        });
    }

    @Test
    void headingsInQuotesAndItemsOpenNoSection() {
        assertThat(TreeOutline.of("> # Quoted\n> text\n\n- ## Item\n  more\n"))
                .containsExactly("quote", "  p Quoted", "  p text", "ul", "  item Item", "    p more");
    }

    @Test
    void nestedListsAndLazyLinesKeepTheirPlaces() {
        assertThat(TreeOutline.of("- a\n  - b\nlazy\n\n    c\n1. d\n"))
                .containsExactly("ul", "  item a", "    ul", "      item b / lazy", "        p c", "ol", "  item d");
    }

    @Test
    void htmlIsKeptAsItStands() {
        assertThat(TreeOutline.of("<div>\n*x*\n</div>\n\n<!-- a\n\nb -->\n"))
                .containsExactly("html <div> / *x* / </div>", "comment <!-- a /  / b -->");
    }

    @Test
    void linkDefinitionsLeaveNoBlock() {
        assertThat(TreeOutline.of("[a]: http://x\n\n[b]: http://y\ntext [a] and [b]\n"))
                .containsExactly("p text a and b");
    }

    @Test
    void aDefinitionServesLinksBeforeACut() {
        SourceText source = SourceText.of("[a]\n\n[a]: http://x\n");
        Document document = MarkdownParser.parse(source, List.of(5));

        assertThat(document.walk(Inline.class).flatMap(line -> line.links().stream()))
                .extracting("destination")
                .containsExactly("http://x");
    }

    @Test
    void aFenceOpenAtACutEndsThere() {
        SourceText source = SourceText.of("# A\n```\nx\n\n## B\ny\n");
        Document document = MarkdownParser.parse(source, List.of(source.lineStart(5)));

        assertThat(TreeOutline.of(document)).containsExactly("h1 A", "  open: x / ", "  h2 B", "    p y");
        DocumentInvariants.check(document);
    }

    @Test
    void anEmptyTextIsAnEmptyDocument() {
        assertThat(TreeOutline.of("")).isEmpty();
        assertThat(TreeOutline.of("\n \n\t\n")).isEmpty();
    }

    private static Document parse(String markdown) {
        return MarkdownParser.parse(SourceText.of(markdown));
    }
}

package dev.episodelint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final String TEXT = """
            before

            # One

            - a
              - b

                > c
            - d

            | h |
            |---|
            | x |

            ## Two

            ```
            code
            ```

            # Three

            ---
            """;

    @Test
    void everyNodeIsMetOnceInDocumentOrder() {
        assertThat(parse(TEXT).walk().map(WalkTest::name))
                .containsExactly(
                        "Document",
                        "Section",
                        "Paragraph",
                        "'before'",
                        "Section",
                        "Heading",
                        "'One'",
                        "ItemList",
                        "Item",
                        "'a'",
                        "ItemList",
                        "Item",
                        "'b'",
                        "Quote",
                        "Paragraph",
                        "'c'",
                        "Item",
                        "'d'",
                        "Table",
                        "Row",
                        "'h'",
                        "Row",
                        "'x'",
                        "Section",
                        "Heading",
                        "'Two'",
                        "CodeBlock",
                        "Section",
                        "Heading",
                        "'Three'",
                        "Divider");
    }

    @Test
    void theWalkOfOneTypeHasNoOthers() {
        assertThat(parse(TEXT).walk(Item.class).map(i -> i.lines().get(0).plain()))
                .containsExactly("a", "b", "d");
    }

    @Test
    void aNodeThatIsNotEnteredIsMetAndWhatIsInsideItIsNot() {
        assertThat(parse("> a\n\nb").walk(n -> !(n instanceof Quote)).map(WalkTest::name))
                .containsExactly("Document", "Section", "Quote", "Paragraph", "'b'");
    }

    @Test
    void aWalkBeginsAnywhere() {
        Section two = parse(TEXT).walk(Section.class).skip(2).findFirst().orElseThrow();

        assertThat(two.walk().map(WalkTest::name)).containsExactly("Section", "Heading", "'Two'", "CodeBlock");
    }

    @Test
    void runningTextIsThatOfParagraphsAndItemsBlockByBlock() {
        assertThat(RunningText.lines(parse(TEXT)).map(Inline::plain)).containsExactly("before", "a", "d", "b", "c");
    }

    @Test
    void textsAreRunningTextWithHeadingsAndCells() {
        assertThat(RunningText.texts(parse(TEXT)).map(Inline::plain))
                .containsExactly("before", "One", "a", "d", "b", "c", "h", "x", "Two", "Three");
    }

    @Test
    void theDeepestNestingIsWalked() {
        Document document = parse("> ".repeat(100) + "x");

        assertThat(document.walk(Quote.class)).hasSize(100);
        assertThat(RunningText.lines(document).map(Inline::plain)).isEqualTo(List.of("x"));
    }

    private static Document parse(String markdown) {
        return MarkdownParser.parse(SourceText.of(markdown));
    }

    private static String name(Node node) {
        return node instanceof Inline line
                ? "'" + line.plain() + "'"
                : node.getClass().getSimpleName();
    }
}

package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Inline;
import dev.episodelint.document.Table;
import dev.episodelint.text.SourceText;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void raggedRowsKeepTheCellsThatStandThere() {
        assertThat(TreeOutline.of("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n||\n| 4 | |\n"))
                .containsExactly("table (a)(b)", "  row (1)", "  row (1)(2)(3)", "  row ()", "  row (4)()");
    }

    @Test
    void aRowMayLackItsOuterPipes() {
        assertThat(TreeOutline.of("a | b\n-|-\nc | d\n e|\n|f\n"))
                .containsExactly("table (a)(b)", "  row (c)(d)", "  row (e)", "  row (f)");
    }

    @Test
    void aParagraphRightUnderATableIsARowWithoutPipes() {
        assertThat(TreeOutline.of("| a | b |\n|---|---|\n| 1 | 2 |\n**Note**: swallowed \\| too\n"))
                .containsExactly("table (a)(b)", "  row (1)(2)", "  swallowed (Note: swallowed | too)");
    }

    @Test
    void anEscapedPipePartsNoCellsAndOneInCodeDoes() {
        Table table = table("| a |\n|---|\n| `x\\|y` \\| z |\n| `p|q` |\n");

        Inline cell = table.rows().get(0).cells().get(0);
        assertThat(cell.raw()).isEqualTo("`x\\|y` \\| z");
        assertThat(cell.plain()).isEqualTo("x|y | z");
        assertThat(table.rows().get(1).cells()).extracting(Inline::raw).containsExactly("`p", "q`");
    }

    @Test
    void anEmptyCellStandsBetweenItsPipes() {
        Table table = table("| a | b |\n|---|---|\n|   ||\n");

        assertThat(table.rows().get(0).cells())
                .extracting(
                        cell -> cell.span().start() - table.rows().get(0).span().start())
                .containsExactly(2, 5);
    }

    @Test
    void aDelimiterThatEndsInABracketMakesNoTable() {
        assertThat(TreeOutline.of("| a | b |\n|---|---|]\n")).containsExactly("p | a | b | / |---|---|]");
    }

    @Test
    void aTableInsideAListItemHasTruePlaces() {
        String text = """
                - item

                  | a | b |
                  |---|---|
                  | 1 | 2 |
                """;
        Table table = table(text);

        assertThat(text.substring(table.span().start(), table.span().end()))
                .isEqualTo("| a | b |\n  |---|---|\n  | 1 | 2 |");
        assertThat(text.substring(table.delimiter().start(), table.delimiter().end()))
                .isEqualTo("|---|---|");
        assertThat(table.rows().get(0).cells()).extracting(Inline::raw).containsExactly("1", "2");
    }

    @Test
    void theLastLineOfAParagraphMayHeadATable() {
        assertThat(TreeOutline.of("text\n| a |\n|---|\n| 1 |\n")).containsExactly("p text", "table (a)", "  row (1)");
    }

    private static Table table(String markdown) {
        return MarkdownParser.parse(SourceText.of(markdown))
                .walk(Table.class)
                .findFirst()
                .orElseThrow();
    }
}

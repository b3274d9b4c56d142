package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.LimitHit;
import dev.episodelint.text.SourceText;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void deep_quotes_and_lists_are_read_to_the_limit() {
        assertThat(parse("> ".repeat(100) + "a").limitHits()).isEmpty();
        assertThat(parse("- ".repeat(100) + "a").limitHits()).isEmpty();
    }

    @Test
    void what_lies_deeper_is_reported() {
        for (String level : new String[] {"> ", "- ", "> - "}) {
            Document document = parse("# A\n\n" + level.repeat(150) + "a\n\ntext\n\n# B\n");

            assertThat(document.limitHits()).extracting(LimitHit::what).containsExactly("nesting");
            assertThat(document.limitHits()).extracting(LimitHit::limit).containsExactly("100 levels");
            assertThat(document.source().slice(document.limitHits().get(0).span()))
                    .endsWith("a");
            assertThat(document.root().sections()).hasSize(2);
            Invariants.check(document);
        }
    }

    @Test
    void a_text_of_very_many_lines_gets_fewer_levels() {
        Document document = parse("> ".repeat(60) + "a\n" + "b\n".repeat(100_000));

        assertThat(document.limitHits()).extracting(LimitHit::limit).contains("19 levels");
    }

    @Test
    void a_very_long_paragraph_is_kept_as_it_stands() {
        String text = "*a* ".repeat(9_000).strip();
        Document document = parse("# A\n\n" + text + "\n\n*b*\n");

        assertThat(document.limitHits()).extracting(LimitHit::what).containsExactly("inline text");
        assertThat(document.limitHits()).extracting(LimitHit::limit).containsExactly("32 kB");
        assertThat(Nodes.inlines(document).map(Inline::plain)).containsExactly("A", text, "b");
    }

    @Test
    void a_paragraph_full_of_markup_is_kept_as_it_stands() {
        String text = "![[]()".repeat(1_001);
        Document document = parse(text);

        assertThat(document.limitHits()).extracting(LimitHit::limit).containsExactly("4,000 special characters");
        assertThat(Nodes.inlines(document).map(Inline::plain)).containsExactly(text);
    }

    @Test
    void a_cell_and_a_heading_have_the_same_limit() {
        String many = "*".repeat(4_001);
        Document document = parse("# a" + many + "\n\n| h |\n|---|\n| b" + many + " |\n");

        assertThat(document.limitHits()).hasSize(2);
        Invariants.check(document);
    }

    @Test
    void a_table_of_too_many_cells_is_text() {
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
    void emphasis_nested_beyond_the_limit_is_text() {
        String text = "*a _b ".repeat(300) + "core" + " b_ a*".repeat(300);

        assertThat(Nodes.inlines(parse(text)).map(Inline::plain))
                .singleElement()
                .satisfies(plain -> assertThat(plain).contains("core"));
    }

    private static Document parse(String markdown) {
        return MarkdownParser.parse(SourceText.of(markdown));
    }
}

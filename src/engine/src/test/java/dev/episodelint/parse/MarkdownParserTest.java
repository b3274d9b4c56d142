package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import dev.episodelint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownParserTest {

    @Test
    void sections_nest_by_the_levels_of_their_headings() {
        assertThat(TreeOutline.of("before\n# A\na\n### B\nb\n## C\n# D\n"))
                .containsExactly("p before", "h1 A", "  p a", "  h3 B", "    p b", "  h2 C", "h1 D");
    }

    @Test
    void a_section_ends_where_the_next_one_of_its_level_begins() {
        Document document = parse("# A\n## B\nb\n\n# C\n");

        assertThat(document.root()
                        .descendants()
                        .map(section -> document.source().slice(section.span())))
                .containsExactly("# A\n## B\nb\n\n", "## B\nb\n\n", "# C\n");
    }

    @Test
    void a_line_of_dashes_under_text_makes_a_setext_heading() {
        assertThat(TreeOutline.of("**Target Audience: Engineers**\n---\n\nA\nlong *title*\n===\n"))
                .containsExactly("h2= Target Audience: Engineers", "h1= A long title");
    }

    @Test
    void a_heading_without_text_has_an_empty_place() {
        Section section = parse("##\n").root().sections().get(0);

        assertThat(section.heading()).isNotNull().satisfies(heading -> {
            assertThat(heading.text().raw()).isEmpty();
            assertThat(heading.text().span().start()).isEqualTo(2);
        });
    }

    @Test
    void headings_in_quotes_and_items_open_no_section() {
        assertThat(TreeOutline.of("> # Quoted\n> text\n\n- ## Item\n  more\n"))
                .containsExactly("quote", "  p Quoted", "  p text", "ul", "  item Item", "    p more");
    }

    @Test
    void nested_lists_and_lazy_lines_keep_their_places() {
        assertThat(TreeOutline.of("- a\n  - b\nlazy\n\n    c\n1. d\n"))
                .containsExactly("ul", "  item a", "    ul", "      item b / lazy", "        p c", "ol", "  item d");
    }

    @Test
    void html_is_kept_as_it_stands() {
        assertThat(TreeOutline.of("<div>\n*x*\n</div>\n\n<!-- a\n\nb -->\n"))
                .containsExactly("html <div> / *x* / </div>", "comment <!-- a /  / b -->");
    }

    @Test
    void link_definitions_leave_no_block() {
        assertThat(TreeOutline.of("[a]: http://x\n\n[b]: http://y\ntext [a] and [b]\n"))
                .containsExactly("p text a and b");
    }

    @Test
    void a_definition_serves_links_before_a_cut() {
        SourceText source = SourceText.of("[a]\n\n[a]: http://x\n");
        Document document = MarkdownParser.parse(source, List.of(5));

        assertThat(Nodes.inlines(document).flatMap(line -> line.links().stream()))
                .extracting("destination")
                .containsExactly("http://x");
    }

    @Test
    void a_fence_open_at_a_cut_ends_there() {
        SourceText source = SourceText.of("# A\n```\nx\n\n## B\ny\n");
        Document document = MarkdownParser.parse(source, List.of(source.lineStart(5)));

        assertThat(TreeOutline.of(document)).containsExactly("h1 A", "  open: x / ", "  h2 B", "    p y");
        Invariants.check(document);
    }

    @Test
    void an_empty_text_is_an_empty_document() {
        assertThat(TreeOutline.of("")).isEmpty();
        assertThat(TreeOutline.of("\n \n\t\n")).isEmpty();
    }

    private static Document parse(String markdown) {
        return MarkdownParser.parse(SourceText.of(markdown));
    }
}

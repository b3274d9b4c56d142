package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any texts in documents, plans and paths are shown in a series report and never executed. */
class AnyReviewTest {
    private static final int REVIEWS = 60;
    private static final Set<String> OWN_HTML = Set.of("<code>", "</code>", "<!-- -->");
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create());

    @ParameterizedTest
    @EnumSource(ReviewFormat.class)
    void nothingInItSteersATerminalOrABuildServer(ReviewFormat format) throws IOException {
        for (int seed = 0; seed < REVIEWS; seed++) {
            String text = SampleReviews.show(
                    format, new ReviewStyle(100, false, seed % 2 == 0), SampleReviews.any(Steering.random(seed)));
            assertThat(Steering.in(text.replace("\r\n", "\n")))
                    .as("%s, seed %d", format, seed)
                    .isEmpty();
            // Nobody prints data or a page into the log of a build, and both must give texts as they are.
            if (format != ReviewFormat.JSON && format != ReviewFormat.HTML) {
                assertThat(text).as("%s, seed %d", format, seed).doesNotContain("##[error]", "##vso[");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReviewFormat.class)
    void whatCannotBeWrittenIsTold(ReviewFormat format) {
        assertThatIOException()
                .isThrownBy(() -> {
                    Writer out = new AnyReportTest.Disk(100);
                    format.renderer(ReviewStyle.PLAIN).write(SampleReviews.rich(), out);
                    out.flush();
                })
                .withMessage("full");
    }

    @Test
    void theSchemaAcceptsIt() throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            String json =
                    SampleReviews.show(ReviewFormat.JSON, ReviewStyle.PLAIN, SampleReviews.any(Steering.random(seed)));
            assertThat(FormatReaders.errors("report.schema.json", json))
                    .as("seed %d", seed)
                    .filteredOn(e -> !e.getInstanceLocation().toString().endsWith("/rule"))
                    .isEmpty();
        }
    }

    @Test
    void csvIsReadAgainCellByCell() throws IOException {
        for (int seed = 0; seed < REVIEWS; seed++) {
            SeriesReport review = SampleReviews.any(Steering.random(seed));
            List<List<String>> rows = rows(SampleReviews.show(ReviewFormat.CSV, ReviewStyle.PLAIN, review));
            assertThat(rows)
                    .as("seed %d", seed)
                    .hasSize(review.report().documents().size() + 1)
                    .allMatch(r -> r.size() == 17);
            for (int n = 1; n < rows.size(); n++) {
                CheckResult.Entry entry = review.report().documents().get(n - 1);
                assertThat(rows.get(n).subList(0, 4))
                        .as("seed %d, row %d", seed, n)
                        .containsExactly(
                                CsvText.text(entry.path()),
                                CsvText.text(entry.episode()),
                                CsvText.text(entry.title()),
                                CsvText.text(entry.series()));
            }
            List<List<String>> detail =
                    rows(SampleReviews.show(ReviewFormat.CSV, new ReviewStyle(100, false, true), review));
            assertThat(detail)
                    .as("seed %d", seed)
                    .allMatch(r -> r.size() == 12)
                    .allSatisfy(r -> assertThat(r).allMatch(c -> c.isEmpty() || "=+-@\t\r".indexOf(c.charAt(0)) < 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "'=1"})
    void noCellIsAFormula(String text) {
        String cell = CsvText.text(text);
        assertThat(cell.charAt(0) == '\'' || cell.charAt(0) == '\\').isTrue();
        if (cell.startsWith("'")) {
            assertThat(cell.substring(1)).isEqualTo(Sanitizer.line(text));
        }
    }

    @Test
    void inMarkdownNothingOfItActs() throws IOException {
        for (int seed = 0; seed < REVIEWS; seed++) {
            SeriesReport review = SampleReviews.any(Steering.random(seed));
            String markdown = SampleReviews.show(ReviewFormat.MARKDOWN, ReviewStyle.PLAIN, review);
            Node page = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
            Acting acting = new Acting();
            page.accept(acting);
            assertThat(acting.found).as("seed %d: %s", seed, markdown).isEmpty();
            assertThat(acting.rows).as("seed %d", seed).allMatch(cells -> cells >= 4);
            assertThat(acting.text.toString())
                    .as("seed %d", seed)
                    .doesNotContainPattern("(?<![\\p{Alnum}])@[A-Za-z0-9]")
                    .doesNotContainPattern("#[0-9]")
                    .doesNotContainPattern("(?i)https?://|www\\.|mailto:|GH-[0-9]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone",
                "see #12 and GH-12 and a/b#3",
                "https://evil.example",
                "www.evil.example",
                "a@evil.example",
                "<script>alert(1)</script>",
                "<img src=x onerror=y>",
                "<!-- x",
                "![a](b)",
                "[a](javascript:b)",
                "[a]: b",
                "a | b",
                "a \\| b",
                "a \\",
                "`",
                "``a`",
                "a`b`c`",
                "**b**",
                "~~s~~",
                "$x$",
                "&lt;",
                "&#64;x",
                "<http://a>",
                "\\@x",
                "mailto:a@b.c",
                "xmpp:a@b.c",
                "</details>",
                "- [ ] x",
                "# h",
                "> q",
                "1. a",
                "---",
                "```"
            })
    void textShowsItselfInAnyPlace(String text) {
        for (String page : List.of(
                "| h | i |\n|---|---|\n| " + MarkdownText.of(text) + " | z |\n",
                "- a " + MarkdownText.of(text) + "\n")) {
            Acting acting = new Acting();
            Parser.builder().extensions(EXTENSIONS).build().parse(page).accept(acting);
            assertThat(acting.found).isEmpty();
            assertThat(acting.text.toString().replace("\u200B", "")).contains(text);
            assertThat(acting.rows).allMatch(cells -> cells == 2);
        }
        Acting acting = new Acting();
        Parser.builder()
                .extensions(EXTENSIONS)
                .build()
                .parse("- a " + MarkdownText.message(text) + "\n")
                .accept(acting);
        assertThat(acting.found).isEmpty();
    }

    /** A strict parser for RFC 4180. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            StringBuilder cell = new StringBuilder();
            if (csv.charAt(at) == '"') {
                at++;
                while (csv.charAt(at) != '"' || (at + 1 < csv.length() && csv.charAt(at + 1) == '"')) {
                    at += csv.charAt(at) == '"' ? 1 : 0;
                    cell.append(csv.charAt(at++));
                }
                at++;
            } else {
                while (",\r".indexOf(csv.charAt(at)) < 0) {
                    assertThat(csv.charAt(at)).isNotEqualTo('"').isNotEqualTo('\n');
                    cell.append(csv.charAt(at++));
                }
            }
            row.add(cell.toString());
            if (csv.startsWith("\r\n", at)) {
                rows.add(row);
                row = new ArrayList<>();
                at += 2;
            } else {
                assertThat(csv.charAt(at++)).isEqualTo(',');
            }
        }
        assertThat(row).isEmpty();
        return rows;
    }

    /** Everything in Markdown that is not text, the widths of tables, and the text. */
    private static final class Acting extends AbstractVisitor {
        private final List<String> found = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Link link) {
            found.add("link " + link.getDestination());
        }

        @Override
        public void visit(Image image) {
            found.add("image " + image.getDestination());
        }

        @Override
        public void visit(HtmlInline html) {
            if (!OWN_HTML.contains(html.getLiteral())) {
                found.add("html " + html.getLiteral());
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            if (!html.getLiteral().matches("</details>|<details><summary>[A-Za-z0-9 ]+</summary>")) {
                found.add("html " + html.getLiteral());
            }
        }

        @Override
        public void visit(Code code) {
            found.add("code " + code.getLiteral());
        }

        @Override
        public void visit(Emphasis emphasis) {
            found.add("emphasis");
        }

        @Override
        public void visit(FencedCodeBlock code) {
            found.add("code " + code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            found.add("code " + code.getLiteral());
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof Strikethrough) {
                found.add("strikethrough");
            }
            if (node instanceof TableRow) {
                int cells = 0;
                for (Node cell = node.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells++;
                }
                rows.add(cells);
            }
            visitChildren(node);
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }
    }
}

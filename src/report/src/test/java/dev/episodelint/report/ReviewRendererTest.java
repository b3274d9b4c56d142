package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.review.History;
import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ReviewRendererTest {
    private static final ReviewStyle DETAIL = new ReviewStyle(100, false, true);

    @Test
    void textIsATableAndWhatIsMissing() throws IOException {
        GoldenFile.assertSame("review.txt", show(ReviewFormat.TEXT));
        String colored = SampleReviews.show(ReviewFormat.TEXT, new ReviewStyle(100, true, false), SampleReviews.rich());
        assertThat(colored).contains("\u001B[1m");
        assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(show(ReviewFormat.TEXT));
    }

    @Test
    void markdownBeginsWithWhatChanged() throws IOException {
        GoldenFile.assertSame("review.md", show(ReviewFormat.MARKDOWN));
    }

    @Test
    void csvHasARowForEachDocument() throws IOException {
        String csv = show(ReviewFormat.CSV);
        GoldenFile.assertSame("review.csv", csv.replace("\r\n", "\n"));
        assertThat(csv.split("\r\n")).hasSize(4);
    }

    @Test
    void csvInDetailHasARowForEachRequirement() throws IOException {
        String csv = SampleReviews.show(ReviewFormat.CSV, DETAIL, SampleReviews.rich());
        GoldenFile.assertSame("review-detail.csv", csv.replace("\r\n", "\n"));
    }

    @Test
    void jsonIsTheReportWithAllThatAReviewKnows() throws IOException {
        String json = show(ReviewFormat.JSON);
        GoldenFile.assertSame("review.json", json.replace("\"" + Version.current() + "\"", "\"VERSION\""));
        assertThat(FormatReaders.errors("report.schema.json", json)).isEmpty();
        assertThat(FormatReaders.errors(
                        "report.schema.json", SampleReviews.show(ReviewFormat.JSON, DETAIL, SampleReviews.EMPTY)))
                .isEmpty();
        for (String wrong : List.of(
                json.replace("\"since\": \"2026-11-01\"", "\"since\": \"1.11.\""),
                json.replace("\"state\": \"partial\"", "\"state\": \"half\""),
                json.replace("\"invalid\": 1", "\"wrong\": 1"),
                json.replace("\"newCount\"", "\"news\""),
                json.replace("\"reached\": true", "\"reached\": 1"))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(FormatReaders.errors("report.schema.json", wrong)).isNotEmpty();
        }
    }

    @Test
    void theJsonOfAReviewHasAllThatTheJsonOfItsReportHas() throws IOException {
        JsonNode review = FormatReaders.json(show(ReviewFormat.JSON));
        JsonNode report = FormatReaders.json(SampleReports.show(
                Format.JSON,
                new Style(false, false, true, true),
                SampleReviews.rich().report()));
        assertKept(report, review);
    }

    private static void assertKept(JsonNode less, JsonNode more) {
        if (less.isObject()) {
            less.properties().forEach(p -> assertKept(p.getValue(), more.path(p.getKey())));
        } else if (less.isArray()) {
            assertThat(more.size()).isEqualTo(less.size());
            for (int i = 0; i < less.size(); i++) {
                assertKept(less.get(i), more.get(i));
            }
        } else {
            assertThat(more).isEqualTo(less);
        }
    }

    @Test
    void theBadgeIsAPictureWithATitle() throws Exception {
        GoldenFile.assertSame("badge.svg", show(ReviewFormat.BADGE));
        assertThat(FormatReaders.xml(show(ReviewFormat.BADGE)).getTagName()).isEqualTo("svg");
        assertThat(SampleReviews.show(ReviewFormat.BADGE, ReviewStyle.PLAIN, SampleReviews.EMPTY))
                .contains("unknown");
    }

    @ParameterizedTest
    @CsvSource({"0, #b3261e", "49, #b3261e", "50, #995200", "80, #4d7300", "94, #4d7300", "95, #1d7a33", "100, #1d7a33"
    })
    void theColourOfTheBadgeFollowsTheValueAndWhiteStandsOutOnIt(int percent, String color) throws IOException {
        SeriesReport review = SampleReviews.of(
                new CheckResult(List.of(), List.of(document("a.md", "A", percent)), List.of()), null, History.NONE);
        assertThat(SampleReviews.show(ReviewFormat.BADGE, ReviewStyle.PLAIN, review))
                .contains(">" + percent + " %<", "fill=\"" + color + "\"");
        assertThat(1.05 / (luminance(color) + 0.05)).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource(ReviewFormat.class)
    void aReviewOfNothingIsShown(ReviewFormat format) throws IOException {
        assertThat(SampleReviews.show(format, ReviewStyle.PLAIN, SampleReviews.EMPTY))
                .isNotEmpty();
    }

    @Test
    void markdownStaysBelowWhatForgesTakeAndCountsWhatItLeavesOut() throws IOException {
        List<CheckResult.Entry> documents = IntStream.range(0, 2000)
                .mapToObj(i -> document(
                        "episodes/" + "long-".repeat(20) + i + ".md", "Title @" + i + " |".repeat(99), i % 100))
                .toList();
        SeriesReport review = SampleReviews.of(new CheckResult(List.of(), documents, List.of()), null, History.NONE);
        String markdown = SampleReviews.show(ReviewFormat.MARKDOWN, ReviewStyle.PLAIN, review);
        assertThat(markdown.getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
        long shown = markdown.lines().filter(l -> l.startsWith("| Title")).count() - 10;
        assertThat(markdown).contains("| and " + (2000 - shown) + " more, more complete |");
        long lacking = markdown.lines().filter(l -> l.startsWith("- <code>")).count();
        assertThat(markdown).contains("- and " + (2000 - lacking) + " more\n");
    }

    @Test
    void noLineOfTextIsWiderThanTheTerminal() throws IOException {
        List<CheckResult.Entry> documents = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            documents.add(document("e/" + i + ".md", "数学📐 Foundations a\u0301 ".repeat(i), 10 * i));
        }
        SeriesReport review = SampleReviews.of(new CheckResult(List.of(), documents, List.of()), null, History.NONE);
        for (int width : new int[] {60, 72, 100, 200}) {
            String text = SampleReviews.show(ReviewFormat.TEXT, new ReviewStyle(width, false, false), review);
            assertThat(text.lines().limit(10))
                    .allSatisfy(l -> assertThat(DisplayWidth.width(l)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void whatIsWaivedInPartIsNoQuickWin() throws IOException {
        Point open = new Point("S", "text", 1, 2520, State.MISSING, List.of("f"));
        Point partly = new Point("S", "other", 1, 2520, State.MISSING, List.of("f", "waived"));
        CheckResult report = SampleReports.of(SampleReports.saying("Missing"));
        assertThat(quick(report, open)).contains("quick win: closing this finding brings it to 100 %");
        assertThat(quick(report, open, partly)).doesNotContain("quick win");
        assertThat(quick(report, open, partly.with(State.NOT_APPLICABLE))).contains("quick win");
        assertThat(quick(report, open, partly.with(State.WAIVED))).doesNotContain("quick win");
    }

    private static String quick(CheckResult result, Point... points) throws IOException {
        CheckResult.Entry entry = new CheckResult.Entry(
                "a.md", null, null, null, null, List.of(), 1, 0, 0, List.of(points), List.of(), null);
        return SampleReviews.show(
                ReviewFormat.TEXT,
                ReviewStyle.PLAIN,
                SampleReviews.of(new CheckResult(List.of(), List.of(entry), result.diagnostics()), null, History.NONE));
    }

    private static CheckResult.Entry document(String path, String title, int percent) {
        return new CheckResult.Entry(
                path,
                null,
                title,
                null,
                null,
                List.of(),
                0,
                1,
                0,
                List.of(
                        new Point("Done", "text", 1, percent, State.MET, List.of()),
                        new Point("Open", "text", 2, 100 - percent, State.MISSING, List.of())),
                List.of(),
                null);
    }

    private static String show(ReviewFormat format) throws IOException {
        return SampleReviews.show(format, ReviewStyle.PLAIN, SampleReviews.rich());
    }

    /** The contrast as defined by WCAG. */
    private static double luminance(String color) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}

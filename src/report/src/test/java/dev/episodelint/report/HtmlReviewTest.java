package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HtmlReviewTest {

    @Test
    void aPage() throws IOException {
        GoldenFile.assertSame("report.html", withoutAssets(show(PageReviews.rich())));
    }

    @Test
    void theSameReviewIsTheSamePage() throws IOException {
        assertThat(show(GeneratedReviews.many(30))).isEqualTo(show(GeneratedReviews.many(30)));
    }

    @Test
    void nothingInItLeadsOutside() throws IOException {
        String page = show(PageReviews.rich()).replace("http://www.w3.org/2000/svg", "");
        assertThat(page).doesNotContain("http:", "https:", "src=", "@import", "url(//");
    }

    private static String show(SeriesReport review) throws IOException {
        StringWriter out = new StringWriter();
        ReviewFormat.HTML.renderer(ReviewStyle.PLAIN).write(review, out);
        return out.toString();
    }

    /** Style and script are left out, since they have their own files. */
    private static String withoutAssets(String page) {
        HtmlAssets assets = HtmlAssets.load();
        return page.replace(assets.style(), "/* style */")
                .replace(assets.script(), "/* script */")
                .replaceAll("sha256-[^'&]*", "sha256-...")
                .replace(assets.icon(), "data:...");
    }
}

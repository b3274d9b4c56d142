package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Two thousand episodes, without a wait that one notices. */
@ResourceLock(Browser.ONE_AT_A_TIME)
class ManyEpisodesInBrowserTest {
    private static final int EPISODES = 2000;
    private static final long MEGABYTES = 12_000_000;

    /** A loose limit, since other programs run on the machine; drawing all rows takes several times as long. */
    private static final double OPEN_MILLIS = 8000;

    private static final double FILTER_MILLIS = 5000;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void theyOpenFilterAndSortAtOnce() throws IOException {
        Path file = BROWSER.open(GeneratedReviews.many(EPISODES));
        assertThat(BROWSER.text("#shown")).isEqualTo("2,000 documents");
        double opened = number("performance.getEntriesByType('navigation')[0].loadEventEnd");
        double filtered = timed("q.value = 'whale'; q.dispatchEvent(new Event('input', { bubbles: true }))");
        assertThat(BROWSER.text("#shown")).isEqualTo("286 of 2,000 documents");
        double found = timed("q.value = 'of `Costs`'; q.dispatchEvent(new Event('input', { bubbles: true }))");
        double sorted = timed("document.querySelector('#matrix thead button[title=Costs]').click()");
        System.out.printf(
                Locale.ROOT,
                "HTML of %,d episodes: %.1f MB, opened in %.0f ms, filtered in %.0f and %.0f ms, sorted in %.0f ms%n",
                EPISODES,
                Files.size(file) / 1e6,
                opened,
                filtered,
                found,
                sorted);
        assertThat(Files.size(file)).isLessThan(MEGABYTES);
        assertThat(opened).isLessThan(OPEN_MILLIS);
        assertThat(filtered).isLessThan(FILTER_MILLIS);
        assertThat(found).isLessThan(FILTER_MILLIS);
        assertThat(sorted).isLessThan(FILTER_MILLIS);
    }

    @Test
    void theRestIsShownWhenItIsWanted() {
        BROWSER.open(GeneratedReviews.many(EPISODES));
        assertThat(BROWSER.all("#matrix tbody tr").size()).isLessThan(EPISODES);
        assertThat(BROWSER.find("#matrix").getAttribute("aria-rowcount")).isEqualTo("2001");
        long before = (long) number("document.querySelectorAll('#matrix tbody tr').length");
        BROWSER.run("document.querySelector('#more').scrollIntoView()");
        BROWSER.await("document.querySelectorAll('#matrix tbody tr').length > " + before);
    }

    /** The best of several runs, layout included, since other programs run on the machine. */
    private static double timed(String action) {
        return number("Math.min(...[1, 2, 3, 4, 5].map(() => { const q = document.querySelector('#q');"
                + "const t = performance.now(); " + action
                + "; document.body.getBoundingClientRect(); return performance.now() - t; }))");
    }

    private static double number(String script) {
        return ((Number) BROWSER.run("return " + script)).doubleValue();
    }
}

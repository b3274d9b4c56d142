package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;

/** Who refers to whom, as a picture. */
@ResourceLock(Browser.ONE_AT_A_TIME)
class GraphInBrowserTest {
    private static final String OVERLAPS = """
            const boxes = [...document.querySelectorAll('.node')].map((n) => n.getBoundingClientRect());
            let overlaps = 0;
            boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
              overlaps += a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            }));
            return overlaps;
            """;
    private static final String STICKING_OUT = """
            return [...document.querySelectorAll('.node')].filter((n) => {
              const box = n.querySelector('rect').getBoundingClientRect();
              const texts = [...n.querySelectorAll('text')].map((t) => t.getBoundingClientRect());
              return texts.some((t) => t.left < box.left || t.right > box.right || t.bottom > box.bottom)
                || (n.querySelector('.pc') && texts[0].right > texts[1].left);
            }).length;
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aClickShowsTheNeighboursOfAnEpisode() {
        BROWSER.open(PageReviews.rich(), "#/graph");
        assertThat(BROWSER.all(".node")).hasSize(6);
        assertThat(BROWSER.text("#chosen"))
                .contains("Dangling, planned and stale references (3)", "15 Draft → 99", "14 Events & Streams → 16");
        BROWSER.click(".node[aria-label^='13 Gold']");
        assertThat(BROWSER.hash()).isEqualTo("#/graph/Caves/13");
        assertThat(BROWSER.all(".line.out")).hasSize(1);
        assertThat(BROWSER.all(".line.in")).hasSize(2);
        assertThat(BROWSER.all(".node.near")).hasSize(4);
        assertThat(BROWSER.text("#chosen"))
                .contains("13 Gold", "Refers to (1)", "14 Events & Streams", "Referred to by (2)", "stale title");
        BROWSER.back();
        BROWSER.await("document.querySelectorAll('.node.chosen').length === 0");
    }

    @Test
    void danglingPlannedAndStaleReferencesAreMarked() {
        BROWSER.open(PageReviews.rich(), "#/graph");
        assertThat(BROWSER.all(".line.dangling")).hasSize(1);
        assertThat(BROWSER.all(".line.planned")).hasSize(1);
        assertThat(BROWSER.all(".line.stale")).hasSize(1);
        assertThat(BROWSER.all(".node.dangling text").get(0).getText()).isEqualTo("✕ 99");
        assertThat(BROWSER.all(".node.planned text").get(0).getText()).isEqualTo("◌ 16");
    }

    @Test
    void arrowKeysWalkAndEnterChooses() {
        BROWSER.open(PageReviews.rich(), "#/graph");
        BROWSER.run("document.querySelector('.node[tabindex=\"0\"]').focus()");
        assertThat(BROWSER.focused()).startsWith("13 Gold");
        BROWSER.press(Keys.ARROW_RIGHT);
        assertThat(BROWSER.focused()).startsWith("14 Events");
        BROWSER.press(Keys.ENTER);
        BROWSER.await("location.hash === '#/graph/Caves/14'");
        assertThat(BROWSER.text("#chosen")).contains("14 Events & Streams", "planned");
        assertThat(BROWSER.focused()).startsWith("14 Events");
        BROWSER.press(Keys.ARROW_LEFT);
        assertThat(BROWSER.focused()).startsWith("13 Gold");
        BROWSER.press(Keys.ARROW_DOWN);
        assertThat(BROWSER.focused()).isNotEqualTo("13 Gold");
    }

    @Test
    void aHundredAndFiftyEpisodesCanBeRead() {
        BROWSER.open(GeneratedReviews.many(150), "#/graph");
        for (int width : List.of(1400, 700, 390)) {
            BROWSER.size(width, 900);
            BROWSER.run("dispatchEvent(new Event('resize'))");
            BROWSER.await("document.querySelector('svg.picture').clientWidth <= Math.max(280, innerWidth)");
            assertThat(BROWSER.all(".node")).hasSize(150);
            assertThat(BROWSER.run(OVERLAPS)).as("overlaps at " + width).isEqualTo(0L);
            assertThat(BROWSER.run(STICKING_OUT)).as("texts at " + width).isEqualTo(0L);
        }
        BROWSER.size(1400, 900);
        assertThat(BROWSER.run("return getComputedStyle(document.querySelector('.node .ti')).fontSize"))
                .isEqualTo("12px");
    }

    @Test
    void theSameGraphIsTheSamePicture() {
        BROWSER.open(GeneratedReviews.many(40), "#/graph");
        Object first = BROWSER.run("return document.querySelector('svg.picture').outerHTML");
        BROWSER.open(GeneratedReviews.many(40), "#/graph");
        assertThat(BROWSER.run("return document.querySelector('svg.picture').outerHTML"))
                .isEqualTo(first);
    }
}

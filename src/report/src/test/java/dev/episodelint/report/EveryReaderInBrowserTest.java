package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** For readers with a keyboard alone, with a screen reader, in the dark, on a small screen, on paper, or without a script. */
@ResourceLock(Browser.ONE_AT_A_TIME)
class EveryReaderInBrowserTest {
    /** Visible texts whose contrast with the background is too low. */
    private static final String LOW_CONTRAST = """
            const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const rgba = (color, under) => {
              canvas.fillStyle = under;
              canvas.fillRect(0, 0, 1, 1);
              canvas.fillStyle = color;
              canvas.fillRect(0, 0, 1, 1);
              return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
            };
            const css = (c) => `rgb(${c.join(',')})`;
            const light = (c) => c.map((v) => v / 255)
              .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
              .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const ground = (e) => {
              const chain = [];
              for (; e; e = e.parentElement) {
                chain.unshift(getComputedStyle(e).backgroundColor);
              }
              return chain.reduce((under, c) => rgba(c, css(under)), [255, 255, 255]);
            };
            const low = [];
            for (const e of document.querySelectorAll('body *')) {
              const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
              if (!own || !e.checkVisibility({ visibilityProperty: true }) || e.closest('svg, .spoken, option')) continue;
              const back = ground(e);
              const front = rgba(getComputedStyle(e).color, css(back));
              const [a, b] = [light(front), light(back)].sort((x, y) => y - x);
              const contrast = (a + 0.05) / (b + 0.05);
              if (contrast < 4.5) low.push(`${e.textContent.slice(0, 30)} ${contrast.toFixed(2)}`);
            }
            return low;
            """;

    private static final String STICKING_OUT = """
            return document.documentElement.scrollWidth <= innerWidth ? [] : ['the page',
              ...[...document.querySelectorAll('main *')].filter((e) => !e.closest('.scroll *, .frame *')
                && e.getBoundingClientRect().right > innerWidth).map((e) => e.outerHTML.slice(0, 80))];
            """;
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void theKeyboardReachesEverything() {
        BROWSER.open(PageReviews.rich());
        BROWSER.press(Keys.TAB);
        assertThat(BROWSER.focused()).isEqualTo("Skip to the content");
        assertThat(BROWSER.run("return document.activeElement.getBoundingClientRect().top >= 0"))
                .isEqualTo(true);
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            BROWSER.press(Keys.TAB);
            stops.add(BROWSER.focused());
            assertThat(BROWSER.run("const s = getComputedStyle(document.activeElement);"
                            + "return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"))
                    .as("the focus on " + BROWSER.focused())
                    .isEqualTo(true);
            if (BROWSER.focused().equals("Reset")) {
                break;
            }
        }
        assertThat(stops).contains("Overview", "Graph", "Plan", "Rules", "Theme: auto", "q", "Reset");
        BROWSER.press(Keys.TAB);
        assertThat(BROWSER.run("return document.activeElement.closest('#matrix') !== null"))
                .isEqualTo(true);
        assertThat(BROWSER.all("#matrix [tabindex='0']")).hasSize(1);
        BROWSER.press(Keys.END);
        BROWSER.press(Keys.ARROW_LEFT);
        BROWSER.press(Keys.ARROW_DOWN);
        BROWSER.press(Keys.ARROW_DOWN);
        assertThat(BROWSER.focused()).startsWith("Costs: 0 %");
        BROWSER.press(Keys.ENTER);
        BROWSER.await("document.querySelector('dialog').open");
        BROWSER.press(Keys.ESCAPE);
        BROWSER.await("!document.querySelector('dialog').open");
        assertThat(BROWSER.focused()).startsWith("Costs: 0 %");
        BROWSER.pressWith(Keys.CONTROL, Keys.HOME);
        assertThat(BROWSER.focused()).contains("Number");
        BROWSER.press(Keys.ENTER);
        assertThat(BROWSER.text("#matrix th[aria-sort=ascending]")).isEqualTo("№ Number");
        assertThat(BROWSER.focused()).contains("Number");
    }

    @Test
    void whoListensHearsTheSame() {
        BROWSER.open(PageReviews.rich());
        assertThat(BROWSER.all("header, nav[aria-label], main, footer, [role=search]"))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(BROWSER.find("html").getAttribute("lang")).isEqualTo("en");
        assertThat(BROWSER.all("table th:not([scope])")).isEmpty();
        assertThat(BROWSER.all("#matrix thead th:not([aria-sort])")).isEmpty();
        assertThat(BROWSER.find("#shown").getAttribute("aria-live")).isEqualTo("polite");
        assertThat(BROWSER.all("#filters :is(input, select)"))
                .allSatisfy(e -> assertThat(e.getAccessibleName()).isNotBlank());
        assertThat(BROWSER.run("return [...document.querySelectorAll('[id]')].map((e) => e.id)"
                        + ".filter((id, i, all) => all.indexOf(id) !== i)"))
                .isEqualTo(List.of());
        assertThat(BROWSER.run("return [...document.querySelectorAll('[aria-labelledby]')]"
                        + ".filter((e) => e.id !== 'cell' && !document.getElementById(e.getAttribute('aria-labelledby')))"
                        + ".length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource({"light, 1400", "dark, 1400", "light, 390", "dark, 390"})
    void everyTextStandsOut(String scheme, int width) {
        BROWSER.size(width, 900);
        BROWSER.emulate(scheme);
        BROWSER.open(PageReviews.rich());
        for (String hash : List.of(
                "#/",
                "#/episode/caves/15-draft.md",
                "#/episode/caves/14-events.md",
                "#/cell/1/caves/14-events.md",
                "#/graph/Caves/15",
                "#/plan",
                "#/rules",
                "#/rules/series/stale-title")) {
            BROWSER.run("location.hash = arguments[0]", hash);
            BROWSER.await("document.title !== ''");
            assertThat(BROWSER.run(LOW_CONTRAST)).as(hash).isEqualTo(List.of());
            assertThat(BROWSER.run(STICKING_OUT)).as("sticking out at " + hash).isEqualTo(List.of());
        }
    }

    @Test
    void theThemeFollowsTheReaderUntilOneIsChosen() {
        BROWSER.open(PageReviews.rich());
        String ground = "getComputedStyle(document.documentElement).backgroundColor";
        Object light = BROWSER.run("return " + ground);
        BROWSER.emulate("dark");
        Object dark = BROWSER.run("return " + ground);
        assertThat(dark).isNotEqualTo(light);
        BROWSER.click("#theme");
        assertThat(BROWSER.text("#theme")).isEqualTo("Theme: light");
        assertThat(BROWSER.run("return " + ground)).isEqualTo(light);
        BROWSER.click("#theme");
        BROWSER.emulate("light");
        assertThat(BROWSER.run("return " + ground)).isEqualTo(dark);
        BROWSER.click("#theme");
        assertThat(BROWSER.text("#theme")).isEqualTo("Theme: auto");
        assertThat(BROWSER.run("return " + ground)).isEqualTo(light);
    }

    @Test
    void onPaperAllOfItIsThere() {
        BROWSER.open(PageReviews.rich());
        BROWSER.run("addEventListener('beforeprint', () => window.printed = document.body.innerText)");
        String paper = new String(BROWSER.print(), StandardCharsets.ISO_8859_1);
        Matcher pages = PAGE.matcher(paper);
        int count = 0;
        while (pages.find()) {
            count++;
        }
        assertThat(count).isBetween(5, 20);
        assertThat(String.valueOf(BROWSER.run("return window.printed")))
                .contains("This report is incomplete", "Events & Streams", "Missing section Costs", "Spring plan")
                .contains("structure/missing-section", "Series graph", "The test bed is away");
        assertThat(BROWSER.text("#book")).isEmpty();
        assertThat(BROWSER.find("#rules").isDisplayed()).isFalse();
        assertThat(BROWSER.find("#matrix").isDisplayed()).isTrue();
        BROWSER.emulate("print", "dark");
        assertThat(BROWSER.find("#theme").isDisplayed()).isFalse();
        assertThat(BROWSER.find("#filters").isDisplayed()).isFalse();
        assertThat(BROWSER.run("return getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void withoutAScriptThePageStillTellsTheScore() {
        BROWSER.script(false);
        try {
            BROWSER.open(PageReviews.rich());
            assertThat(BROWSER.text("#score")).contains("50 %");
            assertThat(BROWSER.text("noscript")).contains("Events & Streams", "60 %, below 95 %", "in-progress");
            assertThat(BROWSER.find("#matrix").isDisplayed()).isFalse();
            assertThat(BROWSER.find("#theme").isDisplayed()).isFalse();
        } finally {
            BROWSER.script(true);
        }
    }
}

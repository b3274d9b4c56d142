package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;

/** Episodes and sections, as editors look through them. */
@ResourceLock(Browser.ONE_AT_A_TIME)
class MatrixInBrowserTest {
    /** Columns whose values are not sorted. */
    private static final String SORTED = """
            const heads = () => [...document.querySelectorAll('#matrix thead th')];
            const numbers = () => [...document.querySelectorAll('#matrix tbody td.number')].map((e) => e.textContent);
            const all = numbers().sort().join();
            return heads().map((e, i) => i).filter((i) => {
              const ways = [0, 1].map(() => {
                heads()[i].querySelector('button').click();
                return heads()[i].getAttribute('aria-sort');
              });
              return ways.sort().join() !== 'ascending,descending' || numbers().sort().join() !== all;
            });
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String NUMBERS = "#matrix tbody td.number";

    @BeforeEach
    void open() {
        BROWSER.open(PageReviews.rich());
    }

    @Test
    void theHeadTellsTheScoreAndWhatIsWrong() {
        assertThat(BROWSER.text("#title")).isEqualTo("Caves, Tales");
        assertThat(BROWSER.text("#score")).isEqualTo("50 % 6 of 12 requirements");
        assertThat(BROWSER.texts(".figures div")).contains("✕ Errors 2", "▲ Warnings 3", "i Infos 1", "Waived 1");
        assertThat(BROWSER.text(".alarm"))
                .contains("This report is incomplete", "caves/16-huge.md: is over the limit of 1 MB");
        assertThat(BROWSER.find("svg.trend").getAttribute("aria-label")).contains("2026-10-02", "2026-11-22");
    }

    @Test
    void whatChangedAndWhatIsNearlyDoneStandsAboveAll() {
        assertThat(BROWSER.text("section[aria-labelledby=changes]"))
                .contains("Since 2026-11-01", "15 Draft", "2 new, 1 gone");
        assertThat(BROWSER.texts("section[aria-labelledby=quick] li"))
                .containsExactly("14 Events & Streams No value for Impact; Missing section Costs 60 %");
        assertThat(BROWSER.texts("section[aria-labelledby=worst] li a"))
                .containsExactly("1 tales/1-tale.md", "15 Draft", "14 Events & Streams");
    }

    @Test
    void aCellHasAColourASignAndWords() {
        assertThat(BROWSER.texts("#matrix thead th.part"))
                .containsExactly("Header", "Incidents", "Security", "Costs", "Once");
        assertThat(row("15")).containsExactly("50", "W 0", "0", "?", "");
        assertThat(row("14")).containsExactly("✓", "50", "✓", "0", "");
        assertThat(BROWSER.find("#matrix a[href='#/cell/1/caves/14-events.md']").getAttribute("aria-label"))
                .isEqualTo("Incidents: 50 %, 1 of 2, 1 finding");
    }

    private static List<String> row(String number) {
        int at = BROWSER.texts(NUMBERS).indexOf(number) + 1;
        return BROWSER.texts("#matrix tbody tr:nth-child(" + at + ") td.part").stream()
                .map(t -> t.replace("not required", "").strip())
                .toList();
    }

    @Test
    void theWorstIsFirstAndEveryColumnSorts() {
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("1", "15", "14", "13");
        assertThat(BROWSER.run(SORTED)).isEqualTo(List.of());
        sort("Number");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("1", "13", "14", "15");
        sort("Number");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("15", "14", "13", "1");
        sort("Errors");
        assertThat(BROWSER.texts(NUMBERS)).startsWith("15");
        sort("Costs");
        assertThat(BROWSER.texts(NUMBERS)).startsWith("14");
    }

    private static void sort(String column) {
        BROWSER.click("#matrix thead button[title='" + column + "']");
    }

    @Test
    void filtersLeaveWhatTheyNameAndSayHowMany() {
        choose("series", "Tales");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("1");
        assertThat(BROWSER.text("#shown")).isEqualTo("1 of 4 documents");
        assertThat(BROWSER.texts("#matrix thead th.part")).containsExactly("Once");
        BROWSER.click("button[type=reset]");
        BROWSER.await("document.querySelectorAll('#matrix tbody tr').length === 4");
        choose("status", "in-progress");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("14");
        choose("status", "all");
        choose("severity", "with errors");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("15");
        choose("severity", "without any");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("13");
        choose("severity", "any");
        choose("phase", "open in 2: Pictures");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("15", "14");
        choose("phase", "all");
        BROWSER.click("#below");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("14");
        assertThat(BROWSER.text("#matrix tbody tr")).contains("below 95 %");
    }

    private static void choose(String control, String label) {
        BROWSER.choose("#" + control, label);
    }

    @Test
    void textIsLookedForInTitlesFindingsAndRules() {
        BROWSER.press("/");
        BROWSER.press("streams");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("14");
        BROWSER.type("#q", "two statuses");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("15");
        BROWSER.type("#q", "series/stale");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("15");
        BROWSER.type("#q", "no such thing");
        assertThat(BROWSER.texts(NUMBERS)).isEmpty();
        assertThat(BROWSER.text("#shown")).isEqualTo("0 of 4 documents");
    }

    @Test
    void aFilterIsAnAddressThatCanBePassedOn() {
        choose("status", "planning");
        BROWSER.click("#matrix thead button[title='Document']");
        assertThat(BROWSER.hash()).isEqualTo("#/?status=planning&sort=title");
        BROWSER.open(PageReviews.rich(), "#/?status=undecided&sort=-title&q=fence");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("15");
        assertThat(BROWSER.text("#matrix th[aria-sort=descending]")).isEqualTo("Document");
        BROWSER.click("#matrix tbody a");
        BROWSER.back();
        assertThat(BROWSER.hash()).isEqualTo("#/?status=undecided&sort=-title&q=fence");
        assertThat(BROWSER.texts(NUMBERS)).containsExactly("15");
    }

    @Test
    void aCellOpensTheFindingsBehindIt() {
        BROWSER.click("a[aria-label^='Incidents: 50 %']");
        assertThat(BROWSER.text("dialog"))
                .contains("Incidents", "14 Events & Streams", "1 met, 1 unfilled", "1 finding", "No value for Impact")
                .contains("18:3", "costs 20.00 %")
                .doesNotContain("Missing section");
        assertThat(BROWSER.text("dialog mark")).isEqualTo("**Impact*");
        assertThat(BROWSER.hash()).isEqualTo("#/cell/1/caves/14-events.md");
        BROWSER.press(Keys.ESCAPE);
        BROWSER.await("location.hash === '' || location.hash === '#/'");
        assertThat(BROWSER.find("dialog").isDisplayed()).isFalse();
        BROWSER.click("a[aria-label^='Costs: 0 %']");
        assertThat(BROWSER.text("dialog")).contains("Missing section Costs").contains("since 2026-10-02");
        BROWSER.back();
        BROWSER.await("!document.querySelector('dialog').open");
        BROWSER.open(PageReviews.rich(), "#/cell/3/caves/14-events.md");
        assertThat(BROWSER.text("dialog")).contains("Missing section Costs");
        BROWSER.click("dialog button");
        BROWSER.await("location.hash === '#/'");
        assertThat(BROWSER.texts(NUMBERS)).hasSize(4);
    }
}

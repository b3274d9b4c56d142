package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Pages inside the page: episodes, the plan, rules; and the ways between them. */
@ResourceLock(Browser.ONE_AT_A_TIME)
class EpisodeInBrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String EVENTS = "#/episode/caves/14-events.md";

    @Test
    void anEpisodeHasAPageOfItsOwn() {
        BROWSER.open(PageReviews.rich(), EVENTS);
        assertThat(BROWSER.find("#overview").isDisplayed()).isFalse();
        String page = BROWSER.text("#episode");
        assertThat(page)
                .contains("14 Events & Streams", "caves/14-events.md", "60 %", "3 of 5 requirements", "95 %")
                .contains("Duration 2 hours")
                .contains("2 findings", "Missing section Costs", "since 2026-10-02", "No value for Impact", "new")
                .contains("Do what the template asks for in structure/missing-section")
                .contains("schemas/t.md:12 required here");
        assertThat(BROWSER.texts(".bars li")).contains("Incidents 50 %", "Security 100 %");
        assertThat(BROWSER.texts(".group h4")).containsExactly("Incidents", "Costs");
    }

    @Test
    void aFindingShowsItsLineWithThePlaceInIt() {
        BROWSER.open(PageReviews.rich(), EVENTS);
        assertThat(BROWSER.texts(".frame .gutter")).containsExactly("18", "30");
        assertThat(BROWSER.texts(".frame code")).contains("- **Impact**:", "## Security");
        assertThat(BROWSER.texts(".frame mark")).containsExactly("**Impact*", "## Security");
        assertThat(BROWSER.run("const m = document.querySelector('.frame mark');"
                        + "return getComputedStyle(m, '::after').width === getComputedStyle(m).width"))
                .isEqualTo(true);
    }

    @Test
    void whatThePlanAsksStandsBesideWhatIsThere() {
        BROWSER.open(PageReviews.rich(), EVENTS);
        assertThat(BROWSER.texts("#episode table.list tbody tr"))
                .anySatisfy(row ->
                        assertThat(row).contains("partial", "peak_rps", "12.8M RPS", "6.4M RPS", "-50 %", "77: "))
                .anySatisfy(row -> assertThat(row).contains("contradicted", "18 architectural diagrams", "3"));
        assertThat(BROWSER.text("#episode")).contains("Plan: 2/5 done");
    }

    @Test
    void waiversTellTheirReasonAndHowLongTheyHold() {
        BROWSER.open(PageReviews.rich(), EVENTS);
        assertThat(BROWSER.text("#episode"))
                .contains("1 waiver", "Open item Load test", "The test bed is away", "2027-01-31");
    }

    @Test
    void referencesInAndOutTellWhatIsWrongWithThem() {
        BROWSER.open(PageReviews.rich(), "#/episode/caves/15-draft.md");
        assertThat(BROWSER.text("#episode .side"))
                .contains(
                        "Refers to (2)", "13 Gold ≠ stale title", "line 50: Episode 13 (Silver)", "series/stale-title")
                .contains("99 ✕ no such episode", "Referred to by (0)");
        BROWSER.open(PageReviews.rich(), EVENTS);
        assertThat(BROWSER.text("#episode .side"))
                .contains("16 Deep Water ◌ planned", "Referred to by (1)", "13 Gold", "line 20, Builds on: Episode 14");
    }

    @Test
    void aFindingTellsWhatItHides() {
        BROWSER.open(PageReviews.rich(), "#/episode/caves/15-draft.md");
        assertThat(BROWSER.text("#episode")).contains("hides: Missing section Testing");
    }

    @Test
    void addressesAreLinksAndTheWayBackIsTheWayBack() {
        BROWSER.open(PageReviews.rich());
        BROWSER.click("#matrix tbody th a");
        assertThat(BROWSER.hash()).isEqualTo("#/episode/tales/1-tale.md");
        assertThat(BROWSER.text("#episode h2")).contains("tales/1-tale.md");
        BROWSER.click(".message .rule");
        assertThat(BROWSER.hash()).isEqualTo("#/rules/structure/other-form");
        BROWSER.back();
        BROWSER.await("!document.querySelector('#episode').hidden");
        BROWSER.back();
        BROWSER.await("!document.querySelector('#overview').hidden");
        assertThat(BROWSER.find("#matrix").isDisplayed()).isTrue();
        BROWSER.open(PageReviews.rich(), "#/episode/no/such.md");
        assertThat(BROWSER.find("#matrix").isDisplayed()).isTrue();
    }

    @Test
    void thePlanShowsPhasesRequirementsAndWhetherItWasWorthIt() {
        BROWSER.open(PageReviews.rich(), "#/plan");
        assertThat(BROWSER.text("#plan"))
                .contains("Spring plan", "Phase 1: Figures", "Add metrics", "2 of 4 requirements done")
                .contains("Engagement time +40 % 10 15 +50 % ✓ reached")
                .contains("Drop-off -20 % 50 45 -10 % ▲ not reached")
                .contains("Downloads +12.5 % ? ? ? ? not known");
        assertThat(BROWSER.texts("#answers table:first-of-type th[scope=row]"))
                .contains("peak_rps metric, 12.8M RPS", "Latency Calculator element");
    }

    @Test
    void rulesTellHowOftenWhereAndWhy() {
        BROWSER.open(PageReviews.rich(), "#/rules");
        assertThat(BROWSER.texts("#rules tbody tr"))
                .anySatisfy(row -> assertThat(row).contains("structure/missing-section", "16.7 %", "14 (1)"));
        BROWSER.click("#rules a[href='#/rules/structure/missing-section']");
        assertThat(BROWSER.text("#rules"))
                .contains("1 finding in 1 document", "Why", "Fix", "Lentil Soup", "3:1 Missing section `Method`");
        assertThat(BROWSER.all("#rules .page pre")).hasSizeGreaterThan(2);
    }
}

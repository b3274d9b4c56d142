package dev.episodelint.claim;

import static dev.episodelint.claim.ClaimReader.durations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The declared length of a document against its timed sections. */
class DurationClaimTest {
    private static final String PARTS = """

            ## Part 1: Theory (45 minutes)

            Text.

            ## Part 2: Practice (45 minutes)

            Text.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Duration**: 2 hours",
                "- **Duration**: 2 hours",
                "*Total Runtime: 120 minutes*",
                "**Estimated Duration: 2 hours**",
                "**Duration:** 120 minutes (2 hours)",
                "Duration: 2 hours",
                "**Host**: Ada | **Duration**: 2 hours",
                "*Host: Ada | Duration: 2 hours*",
                "**Episode Length:** 2 hours  ",
                "**Length**: 60 min + 60 min",
                "**Duration**: 2+ hours",
                "**Duration**: ~2 hours",
                "**Duration**: 2-2.5 hours",
                "**अवधि**: 2 घंटे",
            })
    void aLengthThatTheSectionsDoNotReachIsFoundInEverySyntax(String field) {
        assertThat(durations("# Episode 1: Clocks", "", field, PARTS))
                .singleElement()
                .asString()
                .endsWith(": 90 minutes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Duration**: 1.5 hours",
                "**Duration**: 90 minutes (1 hour 30 minutes)",
                "**Duration**: 1+ hours",
                "**Duration**: ~100 minutes",
                "**Duration**: 80-100 minutes",
                "**Duration**: up to 2 hours",
                "**Duration**: 94 minutes",
                "**Duration**: long",
                "**Duration**: [X hours]",
                "**Duration**: 8 weeks",
                "**Duration**: 180 minutes (4 hours)",
                "**Duration**: 3 hours per week",
                "**Outage Duration**: 6 hours",
                "**Host**: Ada",
            })
    void aLengthThatMayBeTheirsIsNot(String field) {
        assertThat(durations("# Episode 1: Clocks", "", field, PARTS)).isEmpty();
    }

    @Test
    void theFindingStandsAtTheLengthAndKnowsWhatWasAddedUp() {
        Document document = ClaimReader.parse("# E", "**Duration**: 2 hours  ", PARTS);
        DurationClaim claim = DurationClaim.ofDocument(document, ClaimReader.LABELS, ClaimReader.FIVE_PERCENT)
                .get(0);
        assertThat(document.source().slice(claim.span())).isEqualTo("2 hours");
        assertThat(claim.label()).isEqualTo("Duration");
        assertThat(claim.parts().stream().map(document.source()::slice)).containsExactly("45 minutes", "45 minutes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## A (60 minutes)\n\n## B (60 minutes)",
                "## A [60 min]\n\n## B [60 min]",
                "## A - 60 minutes\n\n## B – 1 hour",
                "## A (Runtime: 60 minutes)\n\n## B (1h)",
                "## A (60 minutes) {#a}\n\n## B - 60 min {#b}",
                "## A (0:00 - 60:00)\n\n## B (60:00 - 120:00)",
                "## A (0:00 - 1:00)\n\n## B (1:00 - 2:00)",
                "## A [00:00:00-01:00:00]\n\n## B [01:00:00–02:00:00]",
                "## A\n*Duration: 60 minutes*\n\nText.\n\n## B\n**Duration**: 1 hour\n\nText.",
                "## A (0-60 minutes)\n\n## B (60-120 minutes)",
                "## A (60 minutes, live)\n\n## B (60 minutes | recorded)",
                "## A (2020) (60 minutes)\n\n## B (3-7 years experience) (60 minutes)",
                "## A (50-60 minutes)\n\n## B (60-70 minutes)",
                "## A (~60 minutes)\n\n## B (about 60 minutes)",
                "# A (60 minutes)\n\n# B (60 minutes)",
                "## Talk\n\n### A (60 minutes)\n\n### B (60 minutes)",
            })
    void sectionsAreTimedInManyForms(String sections) {
        assertThat(durations("# E", "**Duration**: 2 hours", "", sections)).isEmpty();
        assertThat(durations("# E", "**Duration**: 4 hours", "", sections)).hasSize(1);
        assertThat(durations("# E", "**Duration**: 30 minutes", "", sections)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Knight Capital (2012) - $440M in 45 Minutes\n\n## Facebook - 6 Hours of Darkness",
                "## Phase 1 (2-4 weeks)\n\n## Phase 2 (8 weeks)",
                "## GitHub outage (24 hours)\n\n## S3 outage (5 hours)",
                "## A (45 min) (50 min)\n\n## B (60 min) (70 min)",
                "## A (p99: 47ms)\n\n## B (500ms)",
                "## A (45 minutes)\n\nText.",
                "## A (-5 minutes)\n\n## B (-6 minutes)",
                "## A - 10 - 15 minutes\n\n## B - 10 - 15 minutes",
                "## A -\n\n## 5 -",
                "## A (15:00)\n\n## B (30:00)",
                "## A (30:00 - 15:00)\n\n## B (10:00 - 20:00)",
                "## `a (45 minutes)`\n\n## `b (45 minutes)`",
            })
    void otherTimesInHeadingsAreNoLengthOfASection(String sections) {
        assertThat(durations("# E", "**Duration**: 3 hours", "", sections)).isEmpty();
        assertThat(durations("# E", "**Duration**: 3 minutes", "", sections)).isEmpty();
    }

    @Test
    void aTimedSectionCountsOnceWhateverIsTimedInsideIt() {
        assertThat(durations(
                        "# E",
                        "**Duration**: 90 minutes",
                        "## Part 1 (45 minutes)",
                        "### A (20 minutes)",
                        "### B (25 minutes)",
                        "## Part 2 (45 minutes)",
                        "### C (45 minutes)"))
                .isEmpty();
    }

    @Test
    void whereOneSectionContradictsItselfTheWholeIsNotBlamedForIt() {
        String[] text = {
            "# E",
            "**Duration**: 120 minutes",
            "## Part 1 (40 minutes)",
            "### A (30 minutes)",
            "### B (30 minutes)",
            "## Part 2 (60 minutes)"
        };
        assertThat(durations(text)).isEmpty();
        assertThat(ClaimReader.sectionDurations(text)).containsExactly("40 minutes: 60 minutes");
    }

    @Test
    void oneOfTwoDeclaredLengthsIsEnough() {
        assertThat(durations("# E", "**Current Duration**: 1 hour", "**Target Duration**: 1.5 hours", PARTS))
                .isEmpty();
        assertThat(durations("# E", "**Current Duration**: 2 hours", "**Target Duration**: 2.5 hours", PARTS))
                .containsExactly("2 hours: 90 minutes");
    }

    @Test
    void aPartThatIsNotTimedMayTakeWhatIsMissing() {
        assertThat(durations("# E", "**Duration**: 135 minutes", PARTS, "## Part 3: Outlook", "", "Soon."))
                .isEmpty();
        assertThat(durations("# E", "**Duration**: 120 minutes", PARTS, "## Conclusion", "", "Soon."))
                .isEmpty();
        assertThat(durations("# E", "**Duration**: 135 minutes", "## Interlude", "", "Music.", PARTS))
                .hasSize(1);
    }

    @Test
    void proseThatIsNotTimedTakesTheTimeOfReadingIt() {
        String prose = "word ".repeat(3000);
        assertThat(durations("# E", "**Duration**: 2 hours", "## More", prose, PARTS))
                .isEmpty();
        assertThat(durations("# E", "**Duration**: 4 hours", "## More", prose, PARTS))
                .hasSize(1);
        assertThat(durations("# E", "**Duration**: 2 hours", "## References", prose, PARTS))
                .hasSize(1);
    }

    @Test
    void partsThatAlreadyTakeLongerAreFoundWhateverIsNotTimed() {
        assertThat(durations("# E", "**Duration**: 1 hour", PARTS, "## Part 3", "", "Soon."))
                .containsExactly("1 hour: 90 minutes");
    }

    @Test
    void sectionsTimedInPassingAreNotTheBody() {
        String sections = "## A\n\nText and more text.\n\n".repeat(8);
        assertThat(durations(
                        "# E",
                        "**Duration**: 1 hour",
                        sections,
                        "## Homework",
                        "### Read (2 hours)",
                        "",
                        "### Write (3 hours)"))
                .isEmpty();
    }

    @Test
    void aLengthInMetadataAtTheEndOrInTheTitleCounts() {
        assertThat(durations("# E", PARTS, "## Episode Metadata", "- **Total Runtime**: 2 hours"))
                .hasSize(1);
        assertThat(durations("# E", PARTS, "- **Total Runtime**: 2 hours")).hasSize(1);
        assertThat(durations("# E (2 hours)", PARTS)).containsExactly("2 hours: 90 minutes");
        assertThat(durations("---", "duration: 2 hours", "---", "# E", PARTS)).hasSize(1);
        assertThat(durations("---", "duration_minutes: 120", "---", "# E", PARTS))
                .hasSize(1);
        assertThat(durations("---", "duration_minutes: 90", "---", "# E", PARTS))
                .isEmpty();
        assertThat(durations("# E", "## Season 2 - Clocks", "**Series**: X", "**Duration**: 2 hours", PARTS))
                .hasSize(1);
    }

    @Test
    void theLengthOfAnIncidentIsNotTheDocuments() {
        assertThat(durations(
                        "# E",
                        "",
                        "Text.",
                        PARTS,
                        "## Incident 1: GitHub",
                        "- **Impact**: $1M",
                        "- **Duration**: 24 hours"))
                .isEmpty();
        assertThat(durations("# E", "## Cold Open", "*Duration: 8 minutes*", "", "Text.", PARTS))
                .isEmpty();
    }

    @Test
    void zeroAndHugeLengthsAreLengths() {
        assertThat(durations("# E", "**Duration**: 0 minutes", PARTS)).containsExactly("0 minutes: 90 minutes");
        assertThat(durations("# E", "**Duration**: 0 minutes", "## A (0 minutes)", "## B (0 minutes)"))
                .isEmpty();
        assertThat(durations("# E", "**Duration**: 99999999999999999999999999 hours", PARTS))
                .hasSize(1);
        assertThat(durations("# E", "**Duration**: 1 hour", "## A (999:59 - 999:59)", "## B (0 min)"))
                .isEmpty();
        assertThat(durations("")).isEmpty();
        assertThat(durations("**Duration**: 2 hours")).isEmpty();
    }

    @Test
    void secondsAreShown() {
        assertThat(durations("# E", "**Duration**: 2 minutes", "## A (30 seconds)", "## B (45 s)"))
                .containsExactly("2 minutes: 1 minute 15 seconds");
        assertThat(durations("# E", "**Duration**: 2 minutes", "## A (10 seconds)", "## B (20 s)"))
                .containsExactly("2 minutes: 30 seconds");
        assertThat(durations("# E", "**Duration**: 2 hours", "## A (10-15 min)", "## B (20-25 min)"))
                .containsExactly("2 hours: 30-40 minutes");
        assertThat(durations("# E", "**Duration**: 30 min", "## A (30+ min)", "## B (20 min)"))
                .containsExactly("30 min: 50+ minutes");
    }

    @Test
    void theToleranceIsAShareOrAnAmount() {
        Document document = ClaimReader.parse("# E", "**Duration**: 100 minutes", PARTS);
        assertThat(Tolerance.read("10%").map(t -> DurationClaim.ofDocument(document, ClaimReader.LABELS, t)))
                .hasValue(List.of());
        assertThat(Tolerance.read("10 minutes").map(t -> DurationClaim.ofDocument(document, ClaimReader.LABELS, t)))
                .hasValue(List.of());
        assertThat(Tolerance.read("9 minutes")
                        .map(t -> DurationClaim.ofDocument(document, ClaimReader.LABELS, t)
                                .size()))
                .hasValue(1);
        assertThat(Tolerance.read("500")).hasValue(new Tolerance(BigDecimal.ZERO, new BigDecimal("5E+2")));
        for (String wrong : List.of("", "much", "-5%", "5-10%", "~5%", "$5", "> 5%")) {
            assertThat(Tolerance.read(wrong)).as(wrong).isEmpty();
        }
    }
}

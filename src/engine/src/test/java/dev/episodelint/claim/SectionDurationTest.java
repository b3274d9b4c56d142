package dev.episodelint.claim;

import static dev.episodelint.claim.ClaimReader.sectionDurations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The length of a section against those of the sections inside it. */
class SectionDurationTest {

    @Test
    void subsectionsThatTakeMoreOrLessAreFound() {
        assertThat(sectionDurations("# E", "## A (45 minutes)", "### B (20 minutes)", "### C (30 minutes)"))
                .containsExactly("45 minutes: 50 minutes");
        assertThat(sectionDurations("# E", "## A (45 minutes)", "### B (20 minutes)", "### C (20 minutes)"))
                .containsExactly("45 minutes: 40 minutes");
        assertThat(sectionDurations("# E", "## A (45 minutes)", "### B (20 minutes)", "### C (25 minutes)"))
                .isEmpty();
    }

    @Test
    void everyLevelIsLookedAtByItself() {
        assertThat(sectionDurations(
                        "# E",
                        "## A (60 minutes)",
                        "### B (30 minutes)",
                        "#### C (10 minutes)",
                        "#### D (10 minutes)",
                        "### E (30 minutes)"))
                .containsExactly("30 minutes: 20 minutes");
    }

    @Test
    void whereSomeAreNotTimedOnlyTooMuchIsFound() {
        assertThat(sectionDurations(
                        "# E", "## A (45 minutes)", "### B (10 minutes)", "### Demo", "### C (10 minutes)", "### Q&A"))
                .hasSize(1);
        assertThat(sectionDurations("# E", "## A (40 minutes)", "### B (15 minutes)", "### Demo", "### C (10 minutes)"))
                .isEmpty();
        assertThat(sectionDurations("# E", "## A (40 minutes)", "### B (35 minutes)", "### Demo", "### C (10 minutes)"))
                .containsExactly("40 minutes: 45 minutes");
    }

    @Test
    void theTextBeforeThemTakesItsTime() {
        assertThat(sectionDurations(
                        "# E", "## A (45 minutes)", "word ".repeat(800), "### B (20 minutes)", "### C (18 minutes)"))
                .isEmpty();
    }

    @Test
    void theOutageToldInAPartIsNoPartOfIt() {
        assertThat(sectionDurations(
                        "# E", "## Part 1 (45 minutes)", "### Theory", "### S3 outage (4 hours)", "### More (5 hours)"))
                .isNotEmpty();
        assertThat(sectionDurations(
                        "# E",
                        "## Part 1 (45 minutes)",
                        "### Theory (20 minutes)",
                        "### S3 outage (4 hours)",
                        "### Outlook"))
                .isEmpty();
    }

    @Test
    void clockTimesAreReadInEitherWay() {
        assertThat(sectionDurations("# E", "## A (45 minutes)", "### B (0:00 - 20:00)", "### C (20:00 - 45:00)"))
                .isEmpty();
        assertThat(sectionDurations("# E", "## A (45 minutes)", "### B (0:00 - 0:20)", "### C (0:20 - 0:45)"))
                .isEmpty();
        assertThat(sectionDurations("# E", "## A (45 minutes)", "### B (0:00 - 20:00)", "### C (20:00 - 55:00)"))
                .containsExactly("45 minutes: 55 minutes");
        assertThat(sectionDurations("# E", "## A (45 minutes)", "### B (0:00 - 0:20)", "### C (0:20 - 0:55)"))
                .containsExactly("45 minutes: 55 minutes");
    }
}

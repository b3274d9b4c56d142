package dev.episodelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.fact.HeaderFact;
import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.TestLinter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Number, title, header fields and status in every form that authors use. */
class HeaderFormsTest {
    private static final TestLinter LINT = TestLinter.episodes();
    private static final String FIELDS = """
            **Current Duration**: 2 hours
            **Target Duration**: 2.5 hours
            **Enhancement Status**: [ ] Planning [ ] In Progress [x] Complete
            """;
    private static final String BODY = CleanEpisode.lines().stream().skip(5).collect(Collectors.joining("\n"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "# Episode 40: Shedding Load on Purpose ~ 40 ~ Shedding Load on Purpose",
                "# Episode 40: Shedding Load - On Purpose ~ 40 ~ Shedding Load - On Purpose",
                "# Episode 007: Shedding Load ~ 7 ~ Shedding Load",
                "# PODCAST EPISODE 1: Shedding Load ~ 1 ~ Shedding Load",
                "# 🎙️ Episode 40: Shedding Load ~ 40 ~ Shedding Load",
                "# **Episode 40: Shedding Load** ~ 40 ~ Shedding Load",
                "# Episode 40 - Shedding Load ~ 40 ~ Shedding Load",
                "# Episode 40 – Shedding Load ~ 40 ~ Shedding Load",
                "# Episode: 40 - Shedding Load ~ 40 ~ Shedding Load",
                "## Episode: 40 - Shedding Load ~ 40 ~ Shedding Load",
                "# Episode #40: Shedding Load ~ 40 ~ Shedding Load",
                "# Ep 40: Shedding Load ~ 40 ~ Shedding Load",
                "# Ep. 40: Shedding Load ~ 40 ~ Shedding Load",
                "# Episode 1.2: Shedding Load ~ 1.2 ~ Shedding Load",
                "# हिंदी एपिसोड 2: लोड कम करना ~ 2 ~ लोड कम करना",
                "# एपिसोड 12: लोड ~ 12 ~ लोड",
                "# Folge 40: Last abwerfen ~ 40 ~ Last abwerfen",
                "# Episode 40: 3 Ways to Shed Load ~ 40 ~ 3 Ways to Shed Load",
                "# Episode 40: The 2019 Outage: What We Learned ~ 40 ~ The 2019 Outage: What We Learned",
            })
    void theIdentityInAHeading(String heading, String number, String title) {
        Analysis analysis = LINT.analyze(heading + "\n\n" + FIELDS + "\n" + BODY);
        assertThat(analysis.diagnostics()).isEmpty();
        assertThat(analysis.episode()).isEqualTo(number);
        assertThat(analysis.title()).isEqualTo(title);
    }

    @Test
    void theIdentityBelowATitleOfTheSeries() {
        Analysis analysis =
                LINT.analyze("# Pattern Mastery\n\n## Episode: 40 - Shedding Load\n" + FIELDS + "\n" + BODY);
        assertThat(analysis.diagnostics()).isEmpty();
        assertThat(analysis.episode()).isEqualTo("40");
        assertThat(analysis.title()).isEqualTo("Shedding Load");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nepisode: 40\ntitle: Shedding Load\n---\n\n" + FIELDS,
                "---\nepisode: 040\ntitle: \"Shedding Load\"\n---\n\n# Shedding Load\n\n" + FIELDS,
                "# Shedding Load\n\n**Episode**: 40\n" + FIELDS,
                "# Shedding Load\n\n- **Episode Number**: 40\n\n" + FIELDS,
                "# Shedding Load\n\nEpisode: 40\n\n" + FIELDS,
            })
    void theIdentityInHeaderFields(String header) {
        Analysis analysis = LINT.analyze(header + "\n" + BODY);
        assertThat(analysis.diagnostics()).isEmpty();
        assertThat(analysis.episode()).isEqualTo("40");
        assertThat(analysis.title()).isEqualTo("Shedding Load");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Current Duration**: 2 hours\n**Target Duration**: 2.5 hours\n**Enhancement Status**: Complete",
                "**Current Duration:** 2 hours\n**Target Duration:** 2.5 hours\n**Enhancement Status:** Complete",
                "**Current Duration: 2 hours**\n\n**Target Duration: 2.5 hours**\n\n**Enhancement Status: Complete**",
                "*Current Duration: 2 hours*\n*Target Duration: 2.5 hours*\n*Enhancement Status: Complete*",
                "*Current Duration*: 2 hours\n*Target Duration*: 2.5 hours\n*Enhancement Status*: Complete",
                "__Current Duration__: 2 hours\n__Target Duration__: 2.5 hours\n__Enhancement Status__: Complete",
                "- Current Duration: 2 hours\n- Target Duration: 2.5 hours\n- Enhancement Status: Complete",
                "- **Current Duration**: 2 hours\n- **Target Duration**: 2.5 hours\n- **Enhancement Status**: Complete",
                "* **Current Duration:** 2 hours\n* **Target Duration:** 2.5 hours\n* **Enhancement Status:** Complete",
                "Current Duration: 2 hours\nTarget Duration: 2.5 hours\nEnhancement Status: Complete",
                "**Current Duration**: 2 hours | **Target Duration**: 2.5 hours | **Enhancement Status**: Complete",
                "*Current Duration: 2 hours | Target Duration: 2.5 hours | Enhancement Status: Complete*",
                "Current Duration: 2 hours | Target Duration: 2.5 hours | Enhancement Status: Complete",
                "**Current Duration**: 2 hours  \n**Target Duration**: 2.5 hours  \n**Enhancement Status**: [X] Complete",
                "> **Current Duration**: 2 hours\n> **Target Duration**: 2.5 hours\n> **Enhancement Status**: Complete",
                "**CURRENT DURATION**: 2 hours\n**target duration**: 2.5 hours\n**Enhancement status**: COMPLETE",
                "**Runtime**: 2+ hours\n**Target Duration**: 180 minutes (3 hours)\n**Enhancement Status**: ✅ Complete",
                "**⏱️ Duration**: 2 hours\n**🎯 Target Duration**: 2.5 hours\n**Enhancement Status**: [ ] Planning [x] Complete",
            })
    void headerFieldsInEveryForm(String fields) {
        Analysis analysis = LINT.analyze("# Episode 40: Shedding Load\n\n" + fields + "\n\n" + BODY);
        assertThat(analysis.diagnostics()).isEmpty();
        assertThat(analysis.status()).hasToString("COMPLETE");
    }

    @Test
    void headerFieldsInFrontMatter() {
        String header = """
                        ---
                        current_duration: 2 hours
                        target-duration: 2.5 hours
                        Enhancement Status: complete
                        ---
                        """;
        Analysis analysis = LINT.analyze(header + "# Episode 40: Shedding Load\n\n" + BODY);
        assertThat(analysis.diagnostics()).isEmpty();
        assertThat(analysis.status()).hasToString("COMPLETE");
    }

    @Test
    void headerFieldsUnderAHeadingOfTheirOwn() {
        Analysis analysis = LINT.analyze("# Episode 40: Shedding Load\n\n" + FIELDS + "\n---\n\n" + BODY);
        assertThat(analysis.diagnostics()).isEmpty();
    }

    @Test
    void aSpeakersNameIsNoHeaderField() {
        String text = "# Episode 40: Shedding Load\n\n" + FIELDS + "\n**Narrator**: It was a dark night.\n\n" + BODY;
        assertThat(LINT.rules(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[x] Planning [ ] In Progress [ ] Complete ~ PLANNING",
                "[ ] Planning [X] In Progress [ ] Complete ~ IN_PROGRESS",
                "[ ] Planning  [ ] In Progress  [x] Complete ~ COMPLETE",
                "In Progress ~ IN_PROGRESS",
                "in progress ~ IN_PROGRESS",
                "`Planning` ~ PLANNING",
                "**Complete** ~ COMPLETE",
                "Complete. ~ COMPLETE",
                "🚧 In Progress ~ IN_PROGRESS",
            })
    void theStatusInEveryForm(String value, String status) {
        Analysis analysis = LINT.analyze(CleanEpisode.with(5, l -> "**Enhancement Status**: " + value));
        assertThat(analysis.diagnostics()).isEmpty();
        assertThat(analysis.status()).hasToString(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[ ] Planning [ ] In Progress [ ] Complete ~ header/missing-status",
                "[] Planning [] In Progress [] Complete ~ header/missing-status",
                "[x] Planning [x] In Progress [ ] Complete ~ header/contradictory-status",
                "Almost there ~ header/missing-status",
            })
    void anUndecidedStatusIsOneFinding(String value, String rule) {
        Analysis analysis = LINT.analyze(CleanEpisode.with(5, l -> "**Enhancement Status**: " + value));
        assertThat(analysis.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo(rule);
            assertThat(d.range().line()).isEqualTo(5);
        });
        assertThat(analysis.status()).hasToString("UNDECIDED");
    }

    @Test
    void aRepeatedHeaderFieldIsOneFinding() {
        String text = CleanEpisode.with(4, l -> l + "\n**Target Duration**: 3 hours");
        assertThat(LINT.findings(text)).singleElement().asString().startsWith("5 header/repeated-field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "# Shedding Load ~ header/missing-number",
                "# Episode [NUMBER]: Shedding Load ~ placeholder/unfilled",
                "# Episode 40: [TITLE] ~ placeholder/unfilled",
                "## Episode: [NUMBER] - [TITLE] ~ placeholder/unfilled",
            })
    void anIncompleteIdentityIsOneFinding(String heading, String rule) {
        assertThat(LINT.rules(heading + "\n\n" + FIELDS + "\n" + BODY)).containsExactly(rule);
    }

    @Test
    void aDocumentWithoutAnyTitleIsOneFinding() {
        assertThat(LINT.rules(FIELDS + "\n" + BODY)).containsExactly("header/missing-title");
    }

    @Test
    void theFieldsAreToldUnderTheTemplatesNamesAsTheDocumentWritesThem() {
        String header = """
                # Episode 40: Shedding Load

                * Target duration: 2.5 h
                * **Enhancement Status**:
                  - [x] Complete
                  - [ ] Planning
                * Host: Ada
                """;
        assertThat(LINT.analyze(header + "\n" + BODY).header())
                .containsExactly(
                        new HeaderFact("Target Duration", "2.5 h"), new HeaderFact("Enhancement Status", "Complete"));
        assertThat(TestLinter.by("""
                ---
                host: [Name]
                ---

                # Talk

                ## Story

                What happened.
                """)
                        .analyze("---\nhost: " + "x".repeat(500) + "\n---\n\n# Talk\n")
                        .header())
                .containsExactly(new HeaderFact("host", "x".repeat(159) + "…"));
    }
}

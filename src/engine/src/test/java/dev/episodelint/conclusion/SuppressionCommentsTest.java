package dev.episodelint.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.testing.TestLinter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comments in a document waive, where, and for how long. */
class SuppressionCommentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String TEMPLATE = """
            # Tour [Number]: [Name]

            - **Guide**: [Who leads]

            ## Route

            [Which way]

            ### Start

            [Where it begins]

            ### End

            [Where it ends]

            ## Gear

            | Thing | Why |
            |-------|-----|
            | [Thing] | [Reason] |

            ## Plan

            ```yaml
            days: 1
            ```
            """;

    private static final String CLEAN = """
            # Tour 4: Twin Lakes

            - **Guide**: Vera

            ## Route

            Round the lake.

            ### Start

            The station.

            ### End

            The inn.

            ## Gear

            | Thing | Why |
            |-------|-----|
            | Rope  | Ice |

            ## Plan

            ```yaml
            days: 2
            ```
            """;

    private static CheckResult report(String text, Policy policy, LocalDate today) {
        Analysis analysis = TestLinter.by(TEMPLATE).analyze(text);
        assertThat(analysis.failures()).isEmpty();
        return Conclusion.conclude(List.of(analysis), path -> policy, TestLinter.RULES, List.of(), today);
    }

    private static CheckResult report(String text) {
        return report(text, Policy.DEFAULT, TODAY);
    }

    private static List<String> left(String text) {
        return shown(report(text));
    }

    private static List<String> shown(CheckResult report) {
        return report.diagnostics().stream()
                .filter(d -> !d.isConsequence())
                .map(TestLinter::shown)
                .toList();
    }

    private static List<String> suppressed(String text) {
        return report(text).suppressed().stream()
                .map(s -> TestLinter.shown(s.diagnostic()) + " by " + s.line())
                .toList();
    }

    private static String with(String at, String replacement) {
        assertThat(CLEAN).contains(at);
        return CLEAN.replace(at, replacement);
    }

    @Test
    void withoutCommentsTheDocumentIsClean() {
        assertThat(left(CLEAN)).isEmpty();
    }

    @Test
    void theNextLineIsTheNextOneThatIsNotBlank() {
        String text = with(
                "Round the lake.",
                "<!-- episode-lint-disable-next-line placeholder/leftover-word -- not known -->\n\n\nTBD.\n\nTBD.");
        assertThat(suppressed(text)).containsExactly("10 placeholder/leftover-word `TBD` left in the text by 7");
        assertThat(left(text)).containsExactly("12 placeholder/leftover-word `TBD` left in the text");
    }

    @Test
    void commentsAboveEachOtherSpeakAboutTheSameLine() {
        String text = with("### End\n\nThe inn.", """
                <!-- episode-lint-disable-next-line structure/empty-section -- open -->
                <!-- episode-lint-disable-next-line structure/skipped-level -- deeper -->
                ### End
                """);
        assertThat(suppressed(text)).hasSize(1);
        assertThat(left(text)).singleElement().asString().contains("Unused suppression of `structure/skipped-level`");
    }

    @Test
    void aCommentMayFollowTextOnItsLine() {
        String text = with(
                "Round the lake.",
                "Round the lake. <!-- episode-lint-disable-next-line placeholder/leftover-word -- later -->\nTBD.");
        assertThat(left(text)).isEmpty();
        assertThat(suppressed(text)).hasSize(1);
    }

    @Test
    void inFrontOfATableOrACodeBlockAllOfItIsMeant() {
        assertThat(left(with(
                        "| Thing | Why |\n|-------|-----|\n| Rope  | Ice |",
                        "<!-- episode-lint-disable-next-line table/blank-cell -- plain -->\n"
                                + "| Thing | Why |\n|-------|-----|\n| Rope  | |\n| Map | |")))
                .isEmpty();
        assertThat(left(with(
                        "```yaml\ndays: 2",
                        "<!-- episode-lint-disable-next-line code/duplicate-key -- shown on purpose -->\n"
                                + "```yaml\ndays: 2\ndays: 3")))
                .isEmpty();
    }

    @Test
    void aRegionReachesFromOneCommentToTheOther() {
        String text = with("Round the lake.", """
                TBD.

                The boat <!-- episode-lint-disable placeholder/leftover-word -- not known --> TBD.

                TBD <!-- episode-lint-enable placeholder/leftover-word --> and TBD.
                """);
        assertThat(left(text))
                .containsExactly(
                        "7 placeholder/leftover-word `TBD` left in the text",
                        "11 placeholder/leftover-word `TBD` left in the text");
        assertThat(suppressed(text)).hasSize(2);
    }

    @Test
    void aRegionWithoutEndReachesToTheEnd() {
        String text = with(
                        "Round the lake.",
                        "<!-- episode-lint-disable placeholder/leftover-word -- not known -->\n\nTBD.")
                .replace("| Ice |", "| TBD |");
        assertThat(left(text)).isEmpty();
        assertThat(suppressed(text)).hasSize(2);
    }

    @Test
    void aSectionWaivesWhatIsMissingInItAndNotWhatIsMissingBesideIt() {
        String waiver = "<!-- episode-lint-disable-section structure/missing-section -- short -->\n\n";
        String withoutEnd = CLEAN.replace("### End\n\nThe inn.\n\n", "");
        assertThat(left(withoutEnd)).hasSize(1);
        assertThat(left(withoutEnd.replace("Round the lake.", waiver + "Round the lake.")))
                .isEmpty();
        assertThat(left(withoutEnd.replace("The station.", waiver + "The station.")))
                .as("`End` belongs into `Route`, not into `Start`, behind which it is missing")
                .hasSize(2);
        String withoutPlan = CLEAN.substring(0, CLEAN.indexOf("## Plan"));
        assertThat(left(withoutPlan.replace("| Thing", waiver + "| Thing")))
                .as("`Plan` belongs into the document, not into `Gear`")
                .hasSize(2);
        assertThat(left(withoutPlan.replace(
                        "- **Guide", waiver.replace("disable-section", "disable-file") + "- **Guide")))
                .isEmpty();
    }

    @Test
    void aSectionWaivesWhatIsSaidAtItsHeadingAndInSectionsInside() {
        String waiver = "<!-- episode-lint-disable-section structure/empty-section,table/missing-table -- open -->";
        String text = CLEAN.replace("The inn.\n", "")
                .replace("## Route\n", "## Route " + waiver.replace(",table/missing-table", "") + "\n")
                .replace(
                        "| Thing | Why |\n|-------|-----|\n| Rope  | Ice |",
                        "- Rope\n  " + waiver.replace("structure/empty-section,", ""));
        assertThat(left(text)).isEmpty();
        assertThat(suppressed(text))
                .extracting(s -> s.replaceFirst("^\\d+ ", ""))
                .containsExactly(
                        "structure/empty-section Nothing in section `End` by 5",
                        "table/missing-table Missing table in `Gear` by 19");
    }

    @Test
    void belowTheTitleTheSectionIsThePartBeforeTheFirstOne() {
        String text = CLEAN.replace(
                        "- **Guide**: Vera", "<!-- episode-lint-disable-section header/missing-field -- none -->")
                .replace("Round the lake.", "");
        assertThat(left(text)).isEmpty();
        String wide = with(
                        "- **Guide**: Vera",
                        "- **Guide**: Vera\n\n<!-- episode-lint-disable-section placeholder/leftover-word -- x -->")
                .replace("Round the lake.", "TBD.");
        assertThat(left(wide)).hasSize(2);
    }

    @Test
    void aFileIsAllOfIt() {
        String text = (CLEAN + "\nTBD.\n<!-- episode-lint-disable-file placeholder/leftover-word -- a draft -->\n")
                .replace("Round the lake.", "TBD.");
        assertThat(left(text)).isEmpty();
        assertThat(suppressed(text)).hasSize(2);
        assertThat(report(text).countSuppressed()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b structure/x", "a/b, structure/x", "a/b,structure/x", "a/b ,\n structure/x"})
    void severalRulesStandInOneComment(String names) {
        String rules =
                names.replace("a/b", "placeholder/leftover-word").replace("structure/x", "structure/empty-section");
        String text = with("Round the lake.", "TBD.\n\n<!-- episode-lint-disable-file " + rules + "\n-- why\n not -->")
                .replace("The inn.", "");
        assertThat(left(text)).isEmpty();
        assertThat(report(text).suppressed())
                .hasSize(2)
                .allMatch(s -> s.reason().equals("why not"));
    }

    @Test
    void onlyTheRulesThatAreNamedAreSuppressedAndEachIsJudgedAlone() {
        String text = with(
                "Round the lake.",
                "TBD.\n\n<!-- episode-lint-disable-file placeholder/leftover-word, structure/empty-section, x/y -- z -->");
        assertThat(left(text))
                .containsExactly(
                        "9 suppression/unused Unused suppression of `structure/empty-section`",
                        "9 suppression/unknown-rule Unknown rule `x/y`");
        assertThat(suppressed(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nX\n```",
                "    X",
                "`X`",
                "<script>\nX\n</script>",
                "<!-- quoted: X",
            })
    void inCodeAndInsideOtherCommentsItIsText(String around) {
        String comment = "<!-- episode-lint-disable-line placeholder/leftover-word -->";
        String text = with("The inn.", "The inn.\n\n" + around.replace("X", comment));
        assertThat(left(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Rope\n  X\n- TBD",
                "- Rope X\n- TBD",
                "> X\n> TBD",
                "<div>\nX\nmuch\n</div>\n\nTBD",
                "1. Rope\n\n   X\n   TBD",
                "**Inside** X\n\nTBD",
                "| a | b |\n|---|---|\n| TBD X | c |",
                "X text behind it\n\nTBD",
                "- X\n  TBD",
                "Much text X\nand TBD",
                "Much *text* [of X](https://example.org)\nand TBD",
            })
    void aCommentMayStandInAnyOtherPlace(String around) {
        String comment = "<!-- episode-lint-disable-file placeholder/leftover-word -- not [known] yet TODO -->";
        String text = with("Round the lake.", around.replace("X", comment));
        assertThat(suppressed(text)).as(text).hasSize(1);
        assertThat(left(text)).as(text).isEmpty();
    }

    @Test
    void itIsNoContent() {
        String comment = " <!-- episode-lint-disable-file structure/skipped-level -- TODO [Who leads] -->";
        assertThat(left(with("- **Guide**: Vera", "- **Guide**:" + comment)))
                .anySatisfy(f -> assertThat(f).contains("header/empty-field"));
        assertThat(left(with("The inn.", comment.strip())))
                .anySatisfy(f -> assertThat(f).contains("structure/empty-section"));
        assertThat(left(with("| Ice |", "|" + comment + " |")))
                .anySatisfy(f -> assertThat(f).contains("table/blank-cell"));
        assertThat(left(with("- **Guide**: Vera", "- **Guide**: [Who leads]" + comment)))
                .anySatisfy(f -> assertThat(f).contains("placeholder/unfilled"));
        assertThat(left(with("The inn.", "The inn." + comment)))
                .singleElement()
                .asString()
                .contains("suppression/unused");
    }

    @Test
    void aTemplateMayHaveOneWhichIsNoneOfItsContent() {
        String comment =
                "<!-- episode-lint-disable-section structure/empty-section -- delete this when it is there -->\n\n";
        List<String> found = TestLinter.by(TEMPLATE.replace("### End\n\n", "### End\n\n" + comment))
                .findings(CLEAN.replace("The inn.", ""));
        assertThat(found).singleElement().asString().contains("Nothing in section `End`");
    }

    @Test
    void itHoldsThroughItsLastDay() {
        String text = with(
                "Round the lake.",
                "TBD.\n\n<!-- episode-lint-disable-file placeholder/leftover-word until 2026-06-01 -- soon -->");
        assertThat(shown(report(text, Policy.DEFAULT, TODAY))).isEmpty();
        assertThat(shown(report(text, Policy.DEFAULT, TODAY.plusDays(1))))
                .containsExactly(
                        "7 placeholder/leftover-word `TBD` left in the text",
                        "9 suppression/expired Suppression of `placeholder/leftover-word` expired on `2026-06-01`");
    }

    @Test
    void anExpiredCommentIsSaidOnceAndNotToBeUnusedToo() {
        String text = with(
                "Round the lake.",
                "<!-- episode-lint-disable-file structure/empty-section, table/ragged-row until 2020-01-01 -- soon -->");
        assertThat(left(text))
                .contains(
                        "7 suppression/expired Suppression of `structure/empty-section`, `table/ragged-row` expired on"
                                + " `2020-01-01`")
                .noneMatch(f -> f.contains("unused"));
    }

    @Test
    void ofARuleThatIsOffNothingIsSaid() {
        Policy off = new Policy(
                Map.of("structure/empty-section", Optional.empty()),
                Policy.DEFAULT.gaps(),
                Severity.ERROR,
                Map.of(),
                null);
        for (String until : List.of("", " until 2020-01-01")) {
            String text = with(
                    "The inn.", "<!-- episode-lint-disable-section structure/empty-section" + until + " -- later -->");
            CheckResult report = report(text, off, TODAY);
            assertThat(shown(report)).isEmpty();
            assertThat(report.suppressed()).isEmpty();
        }
    }

    @Test
    void theNarrowestIsNamedAndAllThatReachItAreUsed() {
        String text = with("Round the lake.", """
                <!-- episode-lint-disable-file placeholder/leftover-word -- far -->
                <!-- episode-lint-disable-section placeholder/leftover-word -- near -->
                <!-- episode-lint-disable-next-line placeholder/leftover-word -- nearest -->
                TBD.
                """);
        assertThat(left(text)).isEmpty();
        assertThat(report(text).suppressed())
                .singleElement()
                .satisfies(s -> assertThat(s.reason()).isEqualTo("nearest"));
    }

    @Test
    void aConsequenceGoesWithItsCause() {
        String broken = CLEAN.replace("The station.", "```java\nint a;\n\n### Way\n\nTBD of `x`.");
        List<Diagnostic> before = report(broken).diagnostics();
        assertThat(before).anyMatch(Diagnostic::isConsequence);
        String text = broken.replace(
                "```java", "<!-- episode-lint-disable-next-line structure/inverted-fence -- shown so -->\n```java");
        CheckResult report = report(text);
        assertThat(report.diagnostics()).noneMatch(Diagnostic::isConsequence);
        assertThat(report.suppressed()).hasSizeGreaterThan(1);
        assertThat(report.countSuppressed()).isEqualTo(1);
    }

    @Test
    void aCommentAfterABrokenFenceIsNotCode() {
        String text = with("The station.", "```java\nint a;\n\n### Way\n\nTBD.")
                + "\n<!-- episode-lint-disable-file placeholder/leftover-word -- later -->\n";
        assertThat(suppressed(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "episode-lint-disable-line structure/empty-section -- x | Unknown directive `episode-lint-disable-line`",
                "episode-lint-Disable-File structure/empty-section -- x | Unknown directive `episode-lint-Disable-File`",
                "episode-lint disable-file structure/empty-section -- x | Unknown directive `episode-lint disable-file`",
                "episode-lint: disable structure/empty-section -- x | Unknown directive `episode-lint: disable`",
                "episode-lint-disable-file -- x | Missing rule in `episode-lint-disable-file`",
                "episode-lint-disable-file | Missing rule in `episode-lint-disable-file`",
                "episode-lint-disable-file structure/empty-section until -- x | Missing date after `until`",
                "episode-lint-disable-file structure/empty-section until 2027-02-30 -- x | Unexpected date `2027-02-30`, expected one such as `2027-01-31`",
                "episode-lint-disable-file structure/empty-section until 2027-02-20 x -- x | Unexpected `x` after the date",
                "episode-lint-enable structure/empty-section until 2027-02-20 | Unexpected `until` in `episode-lint-enable`",
                "episode-lint-enable structure/empty-section | Unexpected `episode-lint-enable`, `structure/empty-section` is not disabled before it",
                "episode-lint-disable-file suppression/unused -- x | Unexpected `suppression/unused`, what is said of suppressions cannot be suppressed",
                "episode-lint-disable-file structure/empty-section | Missing reason in `episode-lint-disable-file`",
                "episode-lint-disable-file structure/empty-section -- | Missing reason in `episode-lint-disable-file`",
                "episode-lint-disable-file structure/empty-section because it is so | Missing reason in `episode-lint-disable-file`",
                "episode-lint-disable-file stucture/empty-section -- x | Unknown rule `stucture/empty-section`",
                "episode-lint-disable-file empty-section -- x | Unknown rule `empty-section`",
                "episode-lint-disable stucture/empty-section -- x --><!-- episode-lint-enable stucture/empty-section | Unknown rule `stucture/empty-section`",
            })
    void whatIsNotUnderstoodIsSaidOnceAndSuppressesNothing(String row) {
        String comment = row.substring(0, row.indexOf(" | "));
        String message = row.substring(row.indexOf(" | ") + 3);
        String text = with("The inn.", "<!-- " + comment + " -->");
        List<Diagnostic> found = report(text).diagnostics();
        assertThat(found).extracting(Diagnostic::rule).contains("structure/empty-section");
        assertThat(found)
                .filteredOn(d -> d.rule().startsWith("suppression/"))
                .extracting(Diagnostic::message)
                .containsExactly(message);
        assertThat(found)
                .filteredOn(d -> d.rule().startsWith("suppression/"))
                .allSatisfy(d -> assertThat(d.help()).isNotBlank());
    }

    @Test
    void aCommentThatIsNotClosedHidesTheRestAndIsSaidToDoSo() {
        String text = with("The inn.", "<!-- episode-lint-disable-section structure/empty-section -- later");
        assertThat(left(text)).contains("15 suppression/malformed Unclosed comment `episode-lint-disable-section`");
    }

    @Test
    void theNearestNameIsNamed() {
        assertThat(help("structure/emty-section")).isEqualTo("Did you mean `structure/empty-section`?");
        assertThat(help("empty-section")).isEqualTo("Did you mean `structure/empty-section`?");
        assertThat(help("dogs")).isEqualTo("`episode-lint rules` lists all rules");
    }

    private static String help(String rule) {
        return report(with("The inn.", "The inn.\n\n<!-- episode-lint-disable-file " + rule + " -- x -->"))
                .diagnostics()
                .get(0)
                .help();
    }

    @Test
    void whatWasNotLookedAtMayNeedIt() {
        String comment = "\n<!-- episode-lint-disable-file structure/empty-section -- later -->\n";
        assertThat(left(CLEAN + comment)).hasSize(1);
        assertThat(left(CLEAN + comment + ">".repeat(101) + " deep\n"))
                .singleElement()
                .asString()
                .contains("tool/limit");
    }

    @Test
    void commentsBeyondAThousandAreNotRead() {
        String comment = "<!-- episode-lint-disable-next-line structure/empty-section -- later -->\n\n";
        List<String> found = left(CLEAN + comment.repeat(1001));
        assertThat(found).containsExactly("2026 tool/limit Over the limit of 1,000 for suppressions in a document");
    }

    @Test
    void fingerprintsStayWhenACommentIsAdded() {
        String open = CLEAN.replace("The inn.", "").replace("Round the lake.", "TBD.");
        List<String> before =
                report(open).diagnostics().stream().map(Diagnostic::fingerprint).toList();
        String comment =
                " <!-- episode-lint-disable-file structure/empty-section placeholder/leftover-word -- later -->";
        for (String text :
                List.of(open.replace("### End", "### End" + comment), open.replace("TBD.", "TBD." + comment))) {
            assertThat(report(text).suppressed())
                    .extracting(s -> s.diagnostic().fingerprint())
                    .containsExactlyInAnyOrderElementsOf(before);
        }
    }
}

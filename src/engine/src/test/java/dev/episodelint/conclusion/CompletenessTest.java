package dev.episodelint.conclusion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.episodelint.BuiltIn;
import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.Linter;
import dev.episodelint.completeness.Completeness;
import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.schema.Schema;
import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.CleanPlaces;
import dev.episodelint.testing.Needs;
import dev.episodelint.testing.Property;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.text.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings and completeness are two views of the same states. */
class CompletenessTest {

    private static CheckResult report(String text, Policy policy) {
        Analysis analysis = TestLinter.episodes().analyze(text);
        return Conclusion.conclude(
                List.of(analysis), p -> policy, TestLinter.RULES, List.of(), LocalDate.of(2026, 1, 1));
    }

    private static CheckResult report(String text) {
        return report(text, Policy.DEFAULT);
    }

    private static List<Point> points(CheckResult report) {
        return report.documents().get(0).points();
    }

    @Test
    void theCleanEpisodeIsComplete() {
        CheckResult report = report(CleanEpisode.text());
        assertThat(report.completeness().score()).isEqualTo(1);
        assertThat(points(report))
                .hasSizeGreaterThan(100)
                .extracting(Point::state)
                .containsOnly(State.MET);
    }

    @Test
    void theUnfilledTemplateIsNotBegun() {
        String template = BuiltIn.template(BuiltIn.DEFAULT_TEMPLATE).orElseThrow();
        assertThat(report(template).completeness().percent()).isLessThan(5);
    }

    @Test
    void theTemplateThatOursCameFromIsNotBegun() throws IOException {
        Path seed = Needs.seed("episode-enhancement-template.md");
        assertThat(report(Files.readString(seed)).completeness().percent()).isLessThan(5);
    }

    @Test
    void aDocumentInAnotherFormHasAnHonestSmallNumber() {
        Completeness other = report("""
                # Episode 7: Queues

                Some words.

                ## Notes

                More words.
                """).completeness();
        assertThat(other.met()).isPositive();
        assertThat(other.percent()).isBetween(1, 10);
    }

    @Test
    void anEmptyDocumentHasNothing() {
        assertThat(report("").completeness().met()).isZero();
    }

    /** Every way to take one thing from the clean episode that leaves one thing undone. */
    static Stream<Arguments> undone() {
        return Stream.of(
                        CleanPlaces.requiredParts().map(p -> Arguments.of("without " + p, CleanEpisode.without(p))),
                        CleanPlaces.requiredParts()
                                .map(p -> Arguments.of("nothing in " + p, CleanEpisode.withoutContent(p))),
                        Stream.concat(CleanPlaces.fieldLines(), CleanPlaces.numberedFieldLines())
                                .map(l -> Arguments.of("no value: " + l, l.withoutValue())),
                        CleanPlaces.checkedTasks().map(l -> Arguments.of("open box: " + l, l.unchecked())),
                        CleanPlaces.fixedTasks().map(l -> Arguments.of("no item: " + l, l.without())),
                        CleanPlaces.fences()
                                .map(f -> Arguments.of(
                                        "no fence: " + f, CleanEpisode.replaced(f, "See the repository."))),
                        CleanPlaces.columns()
                                .map(c -> Arguments.of(
                                        "blank cell: " + c,
                                        c.withBlankCell(c.table().rows().get(0)))),
                        CleanPlaces.recordLines().map(l -> Arguments.of("no record line: " + l, l.without())))
                .flatMap(all -> all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undone")
    void theCureOfAFindingRaisesTheScoreByWhatItSays(String name, String text) {
        CheckResult report = report(text);
        Map<String, Double> costs = Completeness.costs(points(report));
        List<Diagnostic> gaps = report.diagnostics().stream()
                .filter(d -> d.nature() == Nature.GAP || d.rule().equals("header/missing-status"))
                .toList();
        assertThat(gaps).hasSize(1);
        double cost = costs.getOrDefault(gaps.get(0).fingerprint(), 0.0);
        boolean mayStay = name.startsWith("open box: - [x] PCI") || isDefaultCell(gaps.get(0));
        assertThat(1 - report.completeness().score()).isCloseTo(cost, within(1e-9));
        if (!mayStay) {
            assertThat(cost).isPositive();
        }
    }

    /** A cell of a row that may stay as it is weighs nothing. */
    private static boolean isDefaultCell(Diagnostic d) {
        return d.rule().equals("table/blank-cell")
                && Optional.ofNullable(d.section()).orElse("").contains("Key Metrics");
    }

    @Test
    void everyLostPointNamesItsFindingAndTheCostsAreTheLoss() {
        for (String text : List.of(
                CleanEpisode.planted(),
                BuiltIn.template(BuiltIn.DEFAULT_TEMPLATE).orElseThrow(),
                "# Episode 1: A\n")) {
            CheckResult report = report(text);
            List<String> known =
                    report.diagnostics().stream().map(Diagnostic::fingerprint).toList();
            assertThat(points(report))
                    .filteredOn(p -> p.state() != State.MET && p.state() != State.INCONCLUSIVE)
                    .allSatisfy(p -> assertThat(p.findings()).isNotEmpty().isSubsetOf(known));
            double lost = Completeness.costs(points(report)).values().stream()
                    .mapToDouble(d -> d)
                    .sum();
            assertThat(report.completeness().score() + lost).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void whatIsWaivedCountsAsNotMet() {
        String open = CleanPlaces.checkedTask("GDPR").unchecked();
        List<String> lines = new ArrayList<>(open.lines().toList());
        lines.add("");
        lines.add("<!-- episode-lint-disable-file checklist/open-item -- no personal data -->");
        CheckResult waived = report(String.join("\n", lines));
        assertThat(waived.suppressed()).hasSize(1);
        assertThat(points(waived)).extracting(Point::state).containsOnlyOnce(State.WAIVED);
        assertThat(waived.completeness().score())
                .isEqualTo(report(open).completeness().score());
    }

    @Test
    void whatNobodyAsksForIsNotApplicable() {
        Policy off = new Policy(
                Map.of("checklist/open-item", Optional.empty()),
                Policy.DEFAULT.gaps(),
                Policy.DEFAULT.gapsWithoutStatus(),
                Map.of(),
                null);
        CheckResult report = report(CleanPlaces.checkedTask("GDPR").unchecked(), off);
        assertThat(points(report)).extracting(Point::state).containsOnlyOnce(State.NOT_APPLICABLE);
        assertThat(report.completeness().score()).isEqualTo(1);
    }

    @Test
    void whatABrokenFenceSwallowsIsInconclusive() {
        CheckResult report =
                report(CleanEpisode.without(CleanEpisode.fences().get(2).close()));
        assertThat(points(report)).extracting(Point::state).contains(State.INCONCLUSIVE);
        assertThat(report.completeness().total())
                .isLessThan(report(CleanEpisode.text()).completeness().total());
        assertThat(report.completeness().score()).isEqualTo(1);
    }

    @Test
    void weightsOfTheOverlayMultiply() {
        String template = """
                # Show

                ## A

                - **One**: [x]

                ## B

                ### C

                - **Two**: [y]
                """;
        Schema schema = TestLinter.compile(template, "sections: { B: { weight: 2, C: { weight: 3 } } }");
        Analysis analysis = new Linter(schema, TestLinter.RULES)
                .analyze("a.md", Decoder.decode("# Queues\n\n## A\n\n- **One**: yes\n".getBytes(UTF_8)));
        Completeness score = Completeness.of(analysis.points());
        assertThat(score.met()).isEqualTo(2);
        assertThat(score.score()).isCloseTo(2.0 / 8, within(1e-9));
    }

    @Test
    void anyTextHasAScore() {
        Property.holds(60, trial -> {
            List<String> some = new ArrayList<>(CleanEpisode.lines());
            for (int i = 0; i < 40; i++) {
                some.remove(trial.random().nextInt(some.size()));
            }
            Completeness score = report(trial.made(String.join("\n", some))).completeness();
            assertThat(score.score()).isBetween(0.0, 1.0);
            assertThat(score.met()).isLessThanOrEqualTo(score.total());
        });
    }
}

package dev.episodelint.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A series with one planted case for each rule across documents, and its clean twin. */
class SeriesTest {

    @Test
    void theCleanTwinYieldsNothing() {
        assertThat(new SampleSeries().findings()).isEmpty();
    }

    /** A damage to the clean twin, and the one finding that it makes. */
    private record Planted(String finding, Consumer<SampleSeries> damage) {
        @Override
        public String toString() {
            return finding;
        }
    }

    private static Planted plant(String finding, Consumer<SampleSeries> damage) {
        return new Planted(finding, damage);
    }

    private static void say(SampleSeries show, int n, String text) {
        show.change(n, d -> d.replace("Another word on", text + " Another word on"));
    }

    private static void need(SampleSeries show, int n, String text) {
        show.change(n, d -> d.replaceAll("(?m)(?<=Prerequisites\\*\\*: ).*$", text));
    }

    static Stream<Planted> planted() {
        return Stream.of(
                plant(
                        "series/dangling-episode show/episode-05-x.md:6 No episodes `77-79` in `show`",
                        s -> say(s, 5, "See Episodes 77-79.")),
                plant(
                        "series/self-reference show/episode-05-x.md:19 Episode `5` refers to itself in `Deep Dives`",
                        s -> s.change(5, d -> d.replace("Episode 6 on the rest", "Episode 6 and Episode 5"))),
                plant(
                        "series/duplicate-number show/extra.md:1 Episode `7` of `show` stands in `show/episode-07-x.md` too",
                        s -> s.add(
                                "show/extra.md",
                                s.documents().get(SampleSeries.path(7)).replaceAll("(?s)### Inc.*?## C", "## C"))),
                plant(
                        "series/number-mismatch show/episode-05-x.md:1 Number `5`, but `6` in the header",
                        s -> s.change(5, d -> d.replace("**Status**", "**Episode**: 6\n**Status**"))),
                plant(
                        "series/stale-title show/episode-05-x.md:6 Episode `9` is `Caches and Calm`, not `Caches and Fire`",
                        s -> say(s, 5, "See Episode 9 (Caches and Fire).")),
                plant(
                        "series/later-prerequisite show/episode-05-x.md:18 `Prerequisites` names episode `8`, later than `5`",
                        s -> {
                            need(s, 5, "Episode 8 for clocks");
                            need(s, 8, "Episode 1 for the start");
                        }),
                plant(
                        "series/prerequisite-cycle show/episode-05-x.md:18 Episodes need each other: `5 → 9 → 7 → 5`",
                        s -> {
                            need(s, 5, "Episode 9");
                            need(s, 9, "Episode 7");
                            need(s, 7, "Episode 5");
                        }),
                plant(
                        "series/missing-reciprocity show/episode-05-x.md:19 No mention of `5` in episode `8`, named in `Deep Dives`",
                        s -> s.change(5, d -> d.replace("Episode 6 on the rest", "Episode 6 and Episode 8"))),
                plant(
                        "series/orphan-episode show/episode-21.md:1 No other episode refers to episode `21`",
                        s -> s.add("show/episode-21.md", """
                                # Episode 21: Last
                                **Status**: [ ] Planning [x] In Progress [ ] Complete

                                ## Story
                                The end.

                                ## Connections
                                - **Prerequisites**: none
                                - **Deep Dives**: none
                                """)),
                plant(
                        "series/unfinished-episode show/episode-05-x.md:5 Reference to episode `6`, still in planning",
                        s -> {
                            s.change(5, d -> d.replace("[x] In Progress [ ]", "[ ] In Progress [x]"));
                            s.change(6, d -> d.replace("[ ] Planning [x]", "[x] Planning [ ]"));
                        }),
                plant(
                        "series/planned-episode show/episode-05-x.md:6 Reference to episode `40`, planned in the catalog",
                        s -> {
                            s.list("40", true);
                            say(s, 5, "See Episode 40, and Episode 40 again.");
                        }),
                plant(
                        "series/numbering-gap show/episode-23.md:1 Missing episodes `21-22` in `show`, expected before `23`",
                        s -> {
                            say(s, 5, "See Episode 23.");
                            s.add("show/episode-23.md", """
                                    # Episode 23: Last
                                    **Status**: [ ] Planning [x] In Progress [ ] Complete

                                    ## Story
                                    The end.

                                    ## Connections
                                    - **Prerequisites**: none
                                    - **Deep Dives**: none
                                    """);
                        }),
                plant(
                        "link/broken-file show/episode-05-x.md:6 No file `notes.md`",
                        s -> say(s, 5, "See [notes](notes.md).")),
                plant(
                        "link/wrong-case show/episode-05-x.md:6 `Episode-06-X.md` has another case on disk",
                        s -> say(s, 5, "See [it](Episode-06-X.md).")),
                plant(
                        "link/outside-root show/episode-05-x.md:6 `../../up.md` leads out of the root",
                        s -> say(s, 5, "See [it](../../up.md).")),
                plant(
                        "link/broken-anchor show/episode-05-x.md:6 No `#plot` in `show/episode-09-x.md`",
                        s -> say(s, 5, "See [it](episode-09-x.md#plot).")),
                plant(
                        "conflict/incident-figures show/episode-05-x.md:9 `$4M` for `impact money` of `CompanyC 2019`, but `$3M` in `show/episode-02-x.md`",
                        s -> s.change(5, d -> d.replace("$3M", "$4M"))),
                plant(
                        "conflict/metric-values show/episode-05-x.md:14 `5100` for `shared_total` of `Tallyho Metrics`, but `5000` in `show/episode-01-x.md`",
                        s -> s.change(5, d -> d.replace("shared_total: 5000", "shared_total: 5100"))));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void eachPlantedCaseYieldsOneFindingAndNothingElse(Planted planted) {
        SampleSeries show = new SampleSeries();
        planted.damage().accept(show);
        assertThat(show.findings()).containsExactly(planted.finding());
    }

    @Test
    void everyRuleAcrossDocumentsIsPlanted() {
        Set<String> planted = new HashSet<>();
        planted().forEach(a -> planted.add(a.finding().split(" ")[0]));
        assertThat(planted)
                .containsExactlyInAnyOrderElementsOf(SampleSeries.RULES.all().stream()
                        .filter(r -> r.measure() instanceof Rule.Across<?, ?>)
                        .map(Rule::id)
                        .toList());
    }

    /** All that can be wrong at once. */
    private static SampleSeries damaged() {
        SampleSeries show = new SampleSeries();
        planted().forEach(p -> p.damage().accept(show));
        return show;
    }

    @Test
    void theReportIsTheSameForAnyOrderAndAnySplit() {
        SampleSeries show = damaged();
        List<Analysis> analyses = show.analyses();
        CheckResult expected = show.report(analyses, p -> true);
        assertThat(expected.diagnostics()).hasSizeGreaterThan(12);
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Analysis> pieces = new ArrayList<>(analyses);
            Collections.shuffle(pieces, random);
            int cut = random.nextInt(pieces.size());
            List<Analysis> joined = new ArrayList<>(pieces.subList(cut, pieces.size()));
            joined.addAll(pieces.subList(0, cut));
            assertThat(show.report(joined, p -> true)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void aPartIsJudgedAgainstTheWhole() {
        SampleSeries show = damaged();
        List<Analysis> all = show.analyses();
        CheckResult whole = show.report(all, p -> true);
        for (String path : show.documents().keySet()) {
            CheckResult part = show.report(all, path::equals);
            assertThat(part.documents()).hasSize(1);
            List<Diagnostic> own = whole.diagnostics().stream()
                    .filter(d -> d.path().equals(path))
                    .toList();
            assertThat(part.diagnostics())
                    .containsAll(own)
                    .allMatch(d -> d.path().equals(path));
        }
    }

    @Test
    void aSeriesMayBeNamedAndItsNumbersAreItsOwn() {
        SampleSeries show = new SampleSeries();
        show.add("other-show/1.md", """
                # Episode 1: Elsewhere
                **Status**: [ ] Planning [x] In Progress [ ] Complete

                ## Story
                Show Episode 20 and Episode 19 of the Show Series know it, Episode 2 is not here; Some Other Episode 99 may be.

                ## Connections
                - **Prerequisites**: none
                - **Deep Dives**: none
                """);
        show.change(
                3,
                d -> d.replace(
                        "Another word on", "Other Show Episode 1 told it, Other Show Episode 4 not. Another word on"));
        assertThat(show.findings())
                .containsExactly(
                        "series/dangling-episode other-show/1.md:5 No episode `2` in `other-show`",
                        "series/dangling-episode show/episode-03-x.md:6 No episode `4` in `other-show`");
    }

    @Test
    void numbersOfOtherThingsAreNoDuplicates() {
        SampleSeries show = new SampleSeries();
        show.add(
                "show/law.md",
                show.documents()
                        .get(SampleSeries.path(7))
                        .replace("# Episode 7", "# Law 7")
                        .replaceAll("(?s)### Inc.*?## C", "## C"));
        assertThat(show.findings()).isEmpty();
    }

    @Test
    void aMissingConnectionIsSaidOnce() {
        SampleSeries show = new SampleSeries().change(5, d -> d.replaceAll("(?m)^- \\*\\*Prerequisites.*\\n", ""));
        assertThat(show.findings())
                .containsExactly(
                        "field/missing-field show/episode-05-x.md:17 Missing field `Prerequisites` in `Connections`");
    }
}

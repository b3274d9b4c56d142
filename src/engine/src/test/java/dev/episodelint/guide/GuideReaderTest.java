package dev.episodelint.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.episodelint.plan.Plan;
import dev.episodelint.plan.PlanEntry;
import dev.episodelint.plan.PlanReader;
import dev.episodelint.plan.PlanYaml;
import dev.episodelint.plan.PlannedItem.Kind;
import dev.episodelint.plan.SuccessMetric;
import dev.episodelint.testing.Needs;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An enhancement guide in Markdown becomes a plan, and nothing of it is lost. */
class GuideReaderTest {
    private static final String SEED = "episode-enhancement-guide.md";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static String resource(String name) throws IOException {
        try (InputStream stream = GuideReaderTest.class.getResourceAsStream("/plans/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
    }

    private static Map<Kind, Long> count(Plan.Episode episode) {
        return asks(episode).collect(Collectors.groupingBy(PlanEntry::kind, TreeMap::new, Collectors.counting()));
    }

    private static Stream<PlanEntry> asks(Plan.Episode episode) {
        return Stream.concat(episode.groups().stream().flatMap(g -> g.asks().stream()), episode.done().stream());
    }

    @Test
    void aGuideInAnotherStyleBecomesAPlan() throws IOException {
        GuideReader.Guide guide = GuideReader.read("guide.md", resource("harbour-talks.md"));
        assertThat(PlanYaml.print(guide.plan())).isEqualTo(resource("harbour-talks.yaml"));
        assertThat(guide.complete()).isTrue();
        assertThat(guide.remarks())
                .extracting(Problem::toString)
                .containsExactly(
                        "guide.md:4:1: Kept as a note: `Some words about it.`",
                        "guide.md:67:1: Kept as a note: `Then a paragraph that says nothing to look for.`",
                        "guide.md:72:1: Kept as a note: `A quotation.`",
                        "guide.md:74:1: Kept as a note: `<div>html</div>`",
                        "guide.md:76:1: Episode `7` again, joined with that on line 6",
                        "guide.md:106:1: Kept as a note: `Net promoter score of 60`");
    }

    @Test
    void everyWordOfAGuideIsInItsPlan() throws IOException {
        String guide = resource("harbour-talks.md");
        // Headings that announce, columns that are understood, names of languages, and signs.
        assertThat(lost(guide))
                .containsExactly(
                        "Lesson",
                        "What",
                        "works",
                        "well",
                        "json",
                        "KPI",
                        "Target",
                        "ts",
                        "export",
                        "Already",
                        "written",
                        "x",
                        "Stages",
                        "Stage",
                        "I",
                        "II",
                        "components",
                        "Each",
                        "must",
                        "state",
                        "its",
                        "KPIs",
                        "Measure",
                        "Reduce",
                        "by");
    }

    private static List<String> lost(String guide) {
        String yaml = PlanYaml.print(GuideReader.read("guide.md", guide).plan());
        List<String> kept = WORD.matcher(yaml).results().map(m -> m.group()).toList();
        return WORD.matcher(guide)
                .results()
                .map(m -> m.group())
                .distinct()
                .filter(w -> !kept.contains(w))
                .toList();
    }

    @Test
    void damagedCharactersDoNotHurt() {
        for (String mark : List.of("\u2705", "\u00e2\u0153\u2026", "\u00ef\u00bf\u00bd")) {
            Plan plan = GuideReader.read("g.md", """
                    ## Episode 4: Locks - NEW

                    %s **Already Created** with:
                    - 3 tables
                    """.formatted(mark)).plan();
            assertThat(plan.episodes().get(0).done())
                    .extracting(PlanEntry::name)
                    .containsExactly("3 tables");
        }
    }

    @Test
    void aMetricThatIsAskedForTwiceIsRemarkedOn() {
        String guide = """
                # Episode 4: Locks

                ## Metrics
                - Wait: 3 ms
                - Wait: 4 ms
                """;
        GuideReader.Guide read = GuideReader.read("g.md", guide);
        assertThat(read.remarks())
                .extracting(Problem::toString)
                .containsExactly("g.md:5:1: `Wait` is asked for twice: `3 ms` on line 4, and `4 ms`");
        String yaml = PlanYaml.print(read.plan());
        assertThat(PlanReader.read(Yaml.read("p.yaml", yaml)).nowhere())
                .isEqualTo(read.plan().nowhere());
    }

    @Test
    void aTextWithoutEpisodesIsNoGuide() {
        assertThatThrownBy(() -> GuideReader.read("g.md", "# Notes\n\nPhase 1 is over.\n"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("g.md: No episode found in the guide; name each in a heading: `## Episode 13: Title`");
    }

    @Test
    void anyTextIsReadOrRefused() throws IOException {
        String guide = resource("harbour-talks.md");
        for (int end = 0; end < guide.length(); end += 7) {
            String part = guide.substring(end / 2, end);
            try {
                Plan plan = GuideReader.read("g.md", part).plan();
                String yaml = PlanYaml.print(plan);
                assertThat(PlanReader.read(Yaml.read("p.yaml", yaml)).nowhere()).isEqualTo(plan.nowhere());
            } catch (ProblemException e) {
                assertThat(e).hasMessageContaining("No episode found");
            }
        }
    }

    @Test
    void noGuideTakesLong() {
        for (String nasty : List.of("interactive ", "(a", "a: ", "- ", "1% ", "x = ", "(((", "already done ", "'")) {
            String line = nasty.repeat(8000 / nasty.length());
            String guide = "# Episode 1: A\n\n## " + line + "\n\n- " + line + "\n\n" + line + "\n\n```js\n"
                    + line.repeat(10) + "\n" + line + "\n```\n\n## Success Metrics\n\n- " + line
                    + "\n\n## Interactive Elements\n\n" + line + "\n";
            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> GuideReader.read("g.md", guide))
                            .plan()
                            .episodes())
                    .hasSize(1);
        }
    }

    @Test
    void theSeedIsAccountedForLeafByLeaf() throws IOException {
        GuideReader.Guide guide = GuideReader.read("guide.md", Files.readString(Needs.seed(SEED)));
        Plan plan = guide.plan();
        assertThat(plan.episodes())
                .extracting(Plan.Episode::number)
                .containsExactly("13", "14", "15", "16", "19", "20", "21");
        assertThat(plan.episodes().stream().mapToInt(e -> e.groups().size()).sum())
                .isEqualTo(17);
        assertThat(plan.episodes().stream().map(GuideReaderTest::count))
                .containsExactly(
                        Map.of(Kind.METRIC, 10L, Kind.DIAGRAM, 3L, Kind.SECTION, 1L, Kind.INSIGHT, 2L),
                        Map.of(Kind.CLAIM, 7L),
                        Map.of(Kind.METRIC, 10L, Kind.DIAGRAM, 3L, Kind.INSIGHT, 3L),
                        Map.of(Kind.METRIC, 7L, Kind.TOPIC, 3L),
                        Map.of(Kind.METRIC, 11L + 4L, Kind.DIAGRAM, 1L),
                        Map.of(Kind.METRIC, 11L + 1L, Kind.TOPIC, 3L, Kind.INSIGHT, 4L),
                        Map.of(Kind.METRIC, 5L + 1L, Kind.CODE, 1L, Kind.TOPIC, 3L, Kind.INSIGHT, 4L));
        assertThat(plan.phases()).extracting(Plan.Phase::number).containsExactly(1, 2, 3);
        assertThat(plan.phases()).allMatch(p -> p.tasks().size() == 3);
        assertThat(plan.elements().all()).hasSize(5);
        assertThat(plan.elements().phase()).isEqualTo(3);
        assertThat(plan.successes()).extracting(SuccessMetric::target).containsExactly(40.0, 60.0, 80.0, 50.0);
        assertThat(plan.next()).hasSize(5);
        assertThat(guide.remarks()).hasSize(2);
    }

    @Test
    void theSeedKeepsTheTextOfItsValues() throws IOException {
        Plan plan =
                GuideReader.read("guide.md", Files.readString(Needs.seed(SEED))).plan();
        assertThat(plan.episodes().stream().flatMap(GuideReaderTest::asks).map(PlanEntry::value))
                .contains(
                        "2_847",
                        "73% reduction",
                        "$43B (Black Friday hour 1)",
                        "99.997%",
                        "15.2 seconds (1x to 14.5x)",
                        "127_000_000_000",
                        "10_000_nodes",
                        "['eventual', 'strong']",
                        "R + W > N for consistency",
                        "Sub-100ms",
                        "200+ Tbps");
    }
}

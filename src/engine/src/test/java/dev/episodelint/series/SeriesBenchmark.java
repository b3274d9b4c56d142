package dev.episodelint.series;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.BuiltIn;
import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.Linter;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.conclusion.Conclusion;
import dev.episodelint.conclusion.Policy;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.text.Decoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How time grows with the length of a series: up to 10,000 episodes with 20 references each. Not part of a build; run it
 * with {@code mvn -pl src/engine test -Dtest=SeriesBenchmark}.
 */
class SeriesBenchmark {
    private static final int REFERENCES = 20;
    private static final String TEMPLATE = """
            # Episode [N]: [Title]

            ## Story
            [What happened]

            ## Connections
            - **Prerequisites**: Episode [X] for [concept]
            - **Deep Dives**: Episode [Y] on [aspect]
            """;

    private final Ruleset rules = BuiltIn.rules();
    private final Linter linter = new Linter(TemplateCompiler.compile("t.md", TEMPLATE, null, null), rules);

    @Test
    void timeGrowsWithTheNumberOfEpisodes() {
        measure(1000);
        double before = 0;
        for (int episodes : List.of(1250, 2500, 5000, 10_000)) {
            double each = measure(episodes) / episodes;
            assertThat(before == 0 || each < 3 * before)
                    .as("%d episodes", episodes)
                    .isTrue();
            before = each;
        }
    }

    /** Milliseconds to conclude. */
    private double measure(int episodes) {
        long start = System.nanoTime();
        List<Analysis> analyses = IntStream.rangeClosed(1, episodes)
                .mapToObj(n -> linter.analyze(
                        "show/" + n + ".md", Decoder.decode(episode(n, episodes).getBytes(UTF_8))))
                .toList();
        long analysed = System.nanoTime();
        CheckResult report =
                Conclusion.conclude(analyses, p -> Policy.DEFAULT, rules, List.of(), LocalDate.of(2026, 6, 1));
        long concluded = System.nanoTime();
        System.err.printf(
                Locale.ROOT,
                "%,7d episodes, %,8d references: analysed in %,6d ms, concluded in %,5d ms, %,d findings%n",
                episodes,
                episodes * REFERENCES,
                (analysed - start) / 1_000_000,
                (concluded - analysed) / 1_000_000,
                report.diagnostics().size());
        return (concluded - analysed) / 1e6;
    }

    private static String episode(int n, int episodes) {
        Random random = new Random(n);
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < REFERENCES - 2; i++) {
            // About one in a hundred leads nowhere.
            int to = random.nextInt(100) == 0 ? 0 : 1 + random.nextInt(episodes);
            story.append(i % 3 == 0 ? "[Episode " + to + "](" + Math.max(to, 1) + ".md)" : "See Episode " + to)
                    .append(i % 2 == 0 ? ", and more of it.\n" : ".\n");
        }
        return "# Episode " + n + ": Number " + n + "\n\n## Story\n" + story
                + "\n## Connections\n- **Prerequisites**: Episode "
                + (1 + random.nextInt(n)) + " for the start\n- **Deep Dives**: Episode "
                + (1 + random.nextInt(episodes))
                + " on the rest\n";
    }
}

package dev.episodelint.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan as YAML: nothing is lost on the way, and nothing unknown is accepted. */
class PlanYamlTest {
    private static Plan read(String yaml) {
        return PlanReader.read(Yaml.read("plan.yaml", yaml));
    }

    @Test
    void whatIsPrintedReadsBackToTheSamePlan() {
        for (int seed = 0; seed < 1000; seed++) {
            Plan plan = GeneratedPlans.of(seed);
            String yaml = PlanYaml.print(plan);
            assertThat(read(yaml).nowhere()).as("seed %d:\n%s", seed, yaml).isEqualTo(plan.nowhere());
            assertThat(PlanYaml.print(read(yaml))).as("seed %d", seed).isEqualTo(yaml);
        }
    }

    @Test
    void anEmptyFileIsAPlanThatAsksForNothing() {
        assertThat(read("")).isEqualTo(new Plan("", List.of(), List.of()));
    }

    @Test
    void everythingKnowsItsLine() {
        Plan plan = read("""
                episodes:
                  - number: 007
                    groups:
                      - name: Figures
                        metrics:
                          - values:
                              lag_ms: 234
                        topics:
                          - Queues
                """);
        Plan.Episode episode = plan.episodes().get(0);
        assertThat(episode.number()).isEqualTo("7");
        assertThat(episode.groups().get(0).asks()).extracting(PlanEntry::line).containsExactly(7, 9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            episode: []                                          # plan.yaml:1:1: Unknown key `episode`; did you mean `episodes`?
            episodes: [{ title: A }]                             # plan.yaml:1:12: Missing key `number`
            episodes: [{ number: twelve }]                       # plan.yaml:1:22: Unexpected `twelve`, expected the number of an episode
            episodes: [{ number: 1, grups: [] }]                 # plan.yaml:1:25: Unknown key `grups`; did you mean `groups`?
            episodes: [{ number: 1 }, { number: 01 }]            # plan.yaml:1:27: Repeated episode `1`, the first is on line 1; give all that is asked of it in one entry
            episodes: [{ number: 1, groups: [{ topics: [a] }] }] # plan.yaml:1:34: Missing key `name`
            phases: [{ number: 0 }]                              # plan.yaml:1:20: Unexpected `0`, expected the number of a phase, from 1
            phases: [{ kinds: metrics }]                         # plan.yaml:1:19: Unexpected `metrics`, expected one of metric, diagram, topic, code, section, insight, claim, element; did you mean `metric`?
            success: [{ name: Visits, target: much }]            # plan.yaml:1:35: Unexpected `much`, expected a change in percent such as `+40 %`
            success: [{ name: A, target: 1 }, { name: A, target: 2 }] # plan.yaml:1:43: Repeated success metric `A`
            elements: { all: [{ does: a }] }                     # plan.yaml:1:19: Missing key `name`
            notes: [" "]                                         # plan.yaml:1:9: Expected a text, found nothing
            """)
    void whatIsNotUnderstoodIsRefusedAtItsPlace(String yaml, String problem) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ProblemException.class)
                .hasMessage(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Visits: { baseline: 200, current: 260 }            | 30
            Visits: { baseline: 20 min, current: 0.5 hours }   | 50
            Visits: { baseline: 1.2M, current: 600K }          | -50
            """)
    void theChangeOfASuccessMetricIsThatOfItsFigures(String data, double change) {
        Plan plan = read("success: [{ name: Visits, target: +40 % }]");
        Plan measured = plan.measured(SuccessDataReader.read(Yaml.read("data.yaml", data), plan));
        assertThat(measured.successes().get(0).change()).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Visit: { baseline: 200 }                       | data.yaml:1:1: Unknown success metric `Visit`; did you mean `Visits`?
            Visits: { before: 200 }                        | data.yaml:1:11: Unknown key `before`; known: baseline, current
            Visits: { baseline: many }                     | data.yaml:1:21: Unexpected `many`, expected a number, with a unit or without
            Visits: { baseline: 20 min, current: 3 GB }    | data.yaml:1:38: Unexpected `3 GB`, expected what can be compared with `20 min`
            """)
    void figuresOfWhatThePlanDoesNotHaveAreRefused(String data, String problem) {
        Plan plan = read("success: [{ name: Visits, target: +40 % }]");
        assertThatThrownBy(() -> SuccessDataReader.read(Yaml.read("data.yaml", data), plan))
                .isInstanceOf(ProblemException.class)
                .hasMessage(problem);
    }
}

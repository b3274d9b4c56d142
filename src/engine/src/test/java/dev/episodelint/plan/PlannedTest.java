package dev.episodelint.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.BuiltIn;
import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.Linter;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.conclusion.Conclusion;
import dev.episodelint.conclusion.Policy;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.plan.PlanAnswer.State;
import dev.episodelint.schema.Schema;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.text.Decoder;
import dev.episodelint.yaml.Yaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a plan in a document. */
class PlannedTest {
    private static final Schema SCHEMA = TemplateCompiler.compile("t.md", """
                    # Show

                    ## Episode: [NUMBER] - [TITLE]

                    ## Notes

                    What is said.

                    ## End

                    Goodbye.
                    """, null, null);

    private static final String FIGURES = """
            episodes:
              - number: 4
                groups:
                  - name: Figures
                    metrics:
                      - of: Stripe
                        values:
                          %s
            """;

    private static Analysis analysis(String plan, String series, boolean certain, String document) {
        Plan read = PlanReader.read(Yaml.read("plan.yaml", plan));
        Linter linter = new Linter(SCHEMA, BuiltIn.rules(), null, new PlanScope(read, "plan.yaml", series, certain));
        return linter.analyze("a.md", Decoder.decode(document.getBytes(UTF_8)));
    }

    private static Analysis analysis(String plan, String notes) {
        return analysis(plan, "", true, document(notes));
    }

    private static String document(String notes) {
        return "# Episode 4: Locks\n\n## Notes\n\n" + notes + "\n\n## End\n\nBye.\n";
    }

    private static PlanAnswer metric(String metric, String notes) {
        return analysis(String.format(FIGURES, metric), notes).answers().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            peak_rps: 12_800_000        # The gateway saw a peak of 12.8M RPS.
            peak_rps: 12_800_000        # | Peak RPS | 12.8 million |\\n|---|---|\\n| a | b |\\n| Peak RPS | 12,800,000 |
            p99_latency_ms: 47          # - **p99 latency**: 47ms
            p99_latency_ms: 47          # ```json\\n{"p99LatencyMs": 47}\\n```
            p99_latency_ms: 47          # ```python\\nSTRIPE = {'p99_latency_ms': 47}\\n```
            p99_latency_ms: 47          # ```js\\nconst p99LatencyMs = 47;\\n```
            availability: 99.997%       # ```yaml\\nstripe:\\n  availability: 99.997%\\n```
            availability: 99.997%       # It kept an availability of 99.997 percent.
            false_positive_rate: 0.003  # A false-positive rate of 0.3% is fine.
            payment_volume: $43B (Black Friday hour 1) # The payment volume was $43 billion in that hour.
            scaling_time: 15.2 seconds (1x to 14.5x)   # Scaling took a time of 15.2 s.
            cache hit rate globally: 95%  # The cache hit rate is 95%.
            cluster_size: 10_000_nodes  # - Cluster size: 10,000 nodes
            frequency: Weekly           # - Frequency: weekly
            consistency_options: "['eventual', 'strong']" # ```yaml\\nconsistency_options: [strong, eventual]\\n```
            shards: 4_096               # They run 4,096 shards.
            replicas: 3                 # Each row has 3 replicas.
            """)
    void aMetricIsMetInWhateverSpelling(String metric, String notes) {
        PlanAnswer answer = metric(metric, notes.replace("\\n", "\n"));
        assertThat(answer.state()).isEqualTo(State.MET);
        assertThat(answer.evidence()).hasSize(1);
        assertThat(answer.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            p99_latency_ms: 47          # - **p99 latency**: 52ms                          # 52ms
            false_positive_rate: 0.003  # A false positive rate of 0.4% is fine.           # 0.4%
            peak_rps: 12_800_000        # ```yaml\\nstripe:\\n  peak_rps: 9_000_000\\n```  # 9_000_000
            frequency: Weekly           # - Stripe:\\n  - Frequency: daily                 # daily
            """)
    void anotherValueIsShown(String metric, String notes, String actual) {
        PlanAnswer answer = metric(metric, notes.replace("\\n", "\n"));
        assertThat(answer.state()).isEqualTo(State.PARTIAL);
        assertThat(answer.actual()).isEqualTo(actual);
        assertThat(answer.findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            p99_latency_ms: 47          # Nothing of the kind, and 47 other things.
            shards: 4_096               # They run 12 shards.
            availability: 99.997%       # - Availability: [Percent]
            frequency: Weekly           # A weekly show.
            replicas: 3                 # 3 people asked for replicas of 4 coins, in 3 ways.
            peak_rps: 12_800_000        # ```yaml\\nnetflix:\\n  peak: 7 hours\\n```
            """)
    void whatIsNotSaidIsMissing(String metric, String notes) {
        assertThat(metric(metric, notes.replace("\\n", "\n")).state()).isEqualTo(State.MISSING);
    }

    @Test
    void twoMetricsOfOneNameNeedTwoValues() {
        String plan = """
                episodes:
                  - number: 4
                    groups:
                      - name: Figures
                        metrics:
                          - { of: Stripe, values: { lag: 3 ms } }
                          - { of: Netflix, values: { lag: 5 ms } }
                """;
        List<PlanAnswer> answers = analysis(plan, "```yaml\nstripe:\n  lag: 3 ms\nnetflix:\n  lag: 9 ms\n```")
                .answers();
        assertThat(answers).extracting(PlanAnswer::state).containsExactly(State.MET, State.PARTIAL);
        assertThat(answers.get(1).actual()).isEqualTo("9 ms");
    }

    @Test
    void ofSeveralOtherValuesTheNearestIsMeant() {
        PlanAnswer answer =
                metric("cache_hits: 99%", "| Metric | Usual | Best |\n|---|---|---|\n| Cache hits | 70% | 98% |");
        assertThat(answer.state()).isEqualTo(State.PARTIAL);
        assertThat(answer.actual()).isEqualTo("98%");
    }

    @Test
    void whatIsMissingInAGroupIsOneFindingOfAllItsAnswers() {
        Analysis analysis = analysis(String.format(FIGURES, "a_rate: 1%\n              b_rate: 2%"), "Nothing.");
        assertThat(analysis.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("Missing `a_rate: 1%`, `b_rate: 2%` of `Figures` as planned");
        Diagnostic finding = analysis.diagnostics().get(0);
        assertThat(analysis.answers()).allSatisfy(a -> assertThat(a.findings()).containsExactly(finding.fingerprint()));
        assertThat(finding.related()).extracting(r -> r.path() + ":" + r.line()).containsExactly("plan.yaml:8");
    }

    @Test
    void ofARuleThatIsOffOnlyTheAnswersAreLeft() {
        Analysis analysis = analysis(String.format(FIGURES, "a_rate: 1%"), "Nothing.");
        Policy off =
                new Policy(Map.of("plan/missing-metric", Optional.empty()), Map.of(), Severity.ERROR, Map.of(), null);
        CheckResult report =
                Conclusion.conclude(List.of(analysis), p -> off, BuiltIn.rules(), List.of(), LocalDate.of(2026, 6, 1));
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.documents().get(0).answers()).singleElement().satisfies(a -> {
            assertThat(a.state()).isEqualTo(State.MISSING);
            assertThat(a.findings()).isEmpty();
        });
    }

    @Test
    void hintsAreNeverLouderThanInformation() {
        String plan = """
                episodes:
                  - number: 4
                    done: [the story of the lock]
                    groups:
                      - name: More
                        topics: [Quorum reads]
                        diagrams: [Handshake diagram]
                        code: [wordcount]
                        insights: [Bar raiser process]
                """;
        Analysis analysis = analysis(plan, "Nothing.");
        assertThat(analysis.answers()).extracting(PlanAnswer::state).containsOnly(State.NOT_FOUND);
        Policy loud = new Policy(
                Map.of(
                        "plan/unseen-topic", Optional.of(Severity.ERROR),
                        "plan/unseen-diagram", Optional.of(Severity.ERROR),
                        "plan/unseen-code", Optional.of(Severity.ERROR)),
                Map.of(),
                Severity.ERROR,
                Map.of(),
                null);
        CheckResult report =
                Conclusion.conclude(List.of(analysis), p -> loud, BuiltIn.rules(), List.of(), LocalDate.of(2026, 6, 1));
        assertThat(report.diagnostics()).hasSize(4).allMatch(d -> d.severity() == Severity.INFO);
    }

    @Test
    void phasesAreThoseOfTheGroupElseOfTheKind() {
        String plan = """
                phases:
                  - { number: 2, kinds: [topic] }
                episodes:
                  - number: 4
                    groups:
                      - { name: A, topics: [x] }
                      - { name: B, phase: 5, topics: [x] }
                      - { name: C, insights: [x] }
                """;
        assertThat(analysis(plan, "x").answers())
                .extracting(a -> a.demand().phase())
                .containsExactly(2, 5, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pattern Mastery,true,1",
                "pattern-mastery,false,1",
                "Other,true,0",
                "other,false,1",
            })
    void theSeriesDecidesWhereItIsKnown(String scope) {
        String plan =
                "episodes: [{ number: 4, series: Pattern Mastery, title: Locks, groups: [{ name: A, topics: [x] }] }]";
        String[] parts = scope.split(",");
        Analysis analysis = analysis(plan, parts[0], Boolean.parseBoolean(parts[1]), document("x"));
        assertThat(analysis.answers()).hasSize(Integer.parseInt(parts[2]));
    }

    @Test
    void aFolderOfAnotherSeriesIsNotMeantByItsNumberAlone() {
        String plan =
                "episodes: [{ number: 4, series: Pattern Mastery, title: Queues, groups: [{ name: A, topics: [x] }] }]";
        assertThat(analysis(plan, "other", false, document("x")).answers()).isEmpty();
    }

    @Test
    void theSectionOfTheElementsDisturbsNothing() {
        String elements = """

                        ## Interactive Elements

                        ### Notes

                        A heading of the template, in another place.

                        ### End

                        [x]
                        """;
        String plan = "elements: { all: [Notes], specify: [] }\nepisodes: [{ number: 4 }]";
        for (String document : List.of(
                document("Said.") + elements, document("Said.").replace("\n## Notes", elements + "\n## Notes"))) {
            Analysis analysis = analysis(plan, "", true, document);
            assertThat(analysis.diagnostics()).isEmpty();
            assertThat(analysis.answers()).extracting(PlanAnswer::state).containsExactly(State.MET);
            assertThat(new Linter(SCHEMA, BuiltIn.rules())
                            .analyze("a.md", Decoder.decode(document.getBytes(UTF_8)))
                            .diagnostics())
                    .isNotEmpty();
        }
    }

    @Test
    void whatAnElementSaysIsTold() {
        String plan = "elements: { all: [Lag Calculator] }\nepisodes: [{ number: 4 }]";
        String document =
                document("Said.") + "\n## Interactive Elements\n\n- **Lag Calculator**: Inputs: load. Shown: lag.\n";
        PlanAnswer answer = analysis(plan, "", true, document).answers().get(0);
        assertThat(answer.state()).isEqualTo(State.PARTIAL);
        assertThat(answer.demand().expected()).isEqualTo("inputs, data source, what is shown");
        assertThat(answer.actual()).isEqualTo("inputs, what is shown");
    }

    @Test
    void countsOfWhatIsDoneAreShown() {
        String plan = "episodes: [{ number: 4, done: [2 tables, 3 diagrams] }]";
        List<PlanAnswer> answers = analysis(plan, """
                                | a | b |
                                |---|---|
                                | 1 | 2 |

                                ```mermaid
                                graph LR
                                  a --> b
                                ```
                                """).answers();
        assertThat(answers).extracting(PlanAnswer::state).containsOnly(State.CONTRADICTED);
        assertThat(answers).extracting(PlanAnswer::actual).containsExactly("1", "1");
    }
}

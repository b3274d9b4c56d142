package dev.episodelint.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.episodelint.BuiltIn;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.conclusion.Conclusion;
import dev.episodelint.conclusion.Policy;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import dev.episodelint.kinds.Kinds;
import dev.episodelint.rule.Kind;
import dev.episodelint.rule.RuleFiles;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.Needs;
import dev.episodelint.testing.Property;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.text.Decoder;
import dev.episodelint.yaml.Yaml;
import dev.episodelint.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every run, whatever the documents and the rules are. */
class LinterTest {
    private static Analysis analyze(String path, String text) {
        return new Linter(TestLinter.EPISODE, TestLinter.RULES).analyze(path, Decoder.decode(text.getBytes(UTF_8)));
    }

    private static CheckResult conclude(List<Analysis> analyses) {
        return Conclusion.conclude(
                analyses, path -> Policy.DEFAULT, TestLinter.RULES, List.of(), LocalDate.of(2026, 6, 1));
    }

    private static List<Analysis> some() {
        return List.of(
                analyze("c.md", CleanEpisode.text()),
                analyze("a.md", CleanEpisode.planted()),
                analyze("b/a.md", CleanEpisode.planted()),
                analyze("d.md", "# Episode 3: Nothing\n"),
                analyze("e.md", ""));
    }

    @Test
    void theReportDoesNotDependOnTheOrderOfTheAnalyses() {
        List<Analysis> analyses = some();
        CheckResult expected = conclude(analyses);
        for (int seed = 0; seed < 10; seed++) {
            List<Analysis> shuffled = new ArrayList<>(analyses);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(conclude(shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void theReportDoesNotDependOnWhichLinterSawWhichDocument() {
        Linter shared = new Linter(TestLinter.EPISODE, TestLinter.RULES);
        List<Analysis> byOne = Stream.of("x.md", "y.md", "z.md")
                .parallel()
                .map(p ->
                        shared.analyze(p, Decoder.decode(CleanEpisode.planted().getBytes(UTF_8))))
                .toList();
        List<Analysis> byMany = Stream.of("x.md", "y.md", "z.md")
                .map(p -> analyze(p, CleanEpisode.planted()))
                .toList();
        assertThat(conclude(byOne)).isEqualTo(conclude(byMany));
    }

    @Test
    void findingsAreSortedByPlaceAndHaveFingerprintsOfTheirOwn() {
        CheckResult report = conclude(some());
        List<Diagnostic> all = report.diagnostics();
        Set<String> fingerprints = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            assertThat(fingerprints.add(all.get(i).path() + all.get(i).fingerprint()))
                    .isTrue();
            if (i > 0 && all.get(i - 1).path().equals(all.get(i).path())) {
                assertThat(all.get(i - 1).range().line())
                        .isLessThanOrEqualTo(all.get(i).range().line());
            }
        }
    }

    @Test
    void fingerprintsStayWhenLinesAreAddedAbove() {
        List<String> before = fingerprints(CleanEpisode.planted());
        List<String> after = fingerprints(
                CleanEpisode.planted().replace("## 💰 Cost", "One more line.\n\nAnd another.\n\n## 💰 Cost"));
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
    }

    private static List<String> fingerprints(String text) {
        return analyze("a.md", text).diagnostics().stream()
                .map(Diagnostic::fingerprint)
                .toList();
    }

    /** Fails on every section whose title is the option. */
    private static final class FailingKind implements RuleKind<Section, String> {
        @Override
        public String name() {
            return "failing";
        }

        @Override
        public Class<Section> subject() {
            return Section.class;
        }

        @Override
        public String options(YamlValue options) {
            return options.fields("how").require("how").text();
        }

        @Override
        public Set<String> arguments(String options) {
            return Set.of();
        }

        @Override
        public void check(Section section, String how, Document document, Consumer<Finding> findings) {
            if (how.equals("throw") && section.level() == 1) {
                throw new IllegalStateException("broken on purpose");
            } else if (how.equals("recurse") && section.level() == 1) {
                check(section, how, document, findings);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw", "recurse"})
    void aRuleThatFailsIsAFindingAndAFailureAndTheOthersRunOn(String how) {
        List<Kind<?>> kinds = new ArrayList<>(Kinds.all());
        kinds.add(new FailingKind());
        List<YamlValue> files = new ArrayList<>();
        files.add(Yaml.read(
                "failing.yaml",
                "rule: tool/failing\nsummary: fails\nkind: failing\noptions: { how: " + how
                        + " }\nnature: defect\nseverity: error\nmessage: never said\n"));
        files.addAll(builtInRules());
        Ruleset rules = Ruleset.of(files, kinds);
        Analysis analysis = new Linter(TestLinter.EPISODE, rules)
                .analyze("a.md", Decoder.decode(CleanEpisode.planted().getBytes(UTF_8)));
        List<Diagnostic> errors = analysis.diagnostics().stream()
                .filter(d -> d.rule().equals("tool/internal-error"))
                .toList();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message()).contains("tool/failing");
        assertThat(analysis.failures())
                .singleElement()
                .satisfies(f -> assertThat(f.path()).isEqualTo("a.md"));
        assertThat(analysis.diagnostics())
                .hasSize(analyze("a.md", CleanEpisode.planted()).diagnostics().size() + 1);
    }

    private static List<YamlValue> builtInRules() {
        try (var in = LinterTest.class.getResourceAsStream("/rules/all.txt")) {
            assertThat(in).isNotNull();
            return RuleFiles.read(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void findingsBeyondAThousandAreCountedNotListed() {
        List<Diagnostic> found = analyze("a.md", withNotes(1500)).diagnostics();
        assertThat(found).hasSize(1001);
        assertThat(found)
                .filteredOn(d -> d.rule().equals("tool/limit"))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("500"));
    }

    private static String withNotes(int count) {
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            notes.append("Number ").append(i).append(" is TBD.\n\n");
        }
        return CleanEpisode.text().replace("The pilot of this code", notes + "The pilot of this code");
    }

    @Test
    void aThousandFindingsAreListed() {
        assertThat(analyze("a.md", withNotes(1000)).diagnostics())
                .hasSize(1000)
                .noneMatch(d -> d.rule().equals("tool/limit"));
    }

    @Test
    void anyBytesGiveAnAnalysis() {
        byte[] clean = CleanEpisode.text().getBytes(UTF_8);
        String[] pieces = {
            "```",
            "~~~yaml\n",
            "|",
            "\n|---|\n",
            "# ",
            "\n---\n",
            "- [ ] ",
            "- [x] ",
            "**a**: ",
            "[b]",
            "\u0000",
            "\uFEFF",
            "\r",
            "\\n",
            "<!-- ",
            "-->",
            "{#x}",
            "> ",
            "\t",
            "1. ",
            "&amp;",
            "Incident 2: ",
            "<!-- episode-lint-disable-section structure/empty-section until 2027-01-01 -- x -->",
            "<!-- episode-lint-disable placeholder/unfilled -- x",
            "99999999999999999999",
            "\u202E",
            "🚨",
        };
        Property.holds(300, trial -> {
            Random random = trial.random();
            byte[] bytes;
            int manner = random.nextInt(3);
            if (manner == 0) {
                bytes = new byte[random.nextInt(400)];
                random.nextBytes(bytes);
            } else if (manner == 1) {
                bytes = clean.clone();
                for (int k = 0; k < 20; k++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            } else {
                StringBuilder text = new StringBuilder(CleanEpisode.text());
                for (int k = 0; k < 12; k++) {
                    text.insert(random.nextInt(text.length()), pieces[random.nextInt(pieces.length)]);
                }
                bytes = text.toString().getBytes(UTF_8);
            }
            assertSound(TestLinter.episodes().analyze(trial.made(bytes)));
        });
    }

    private static void assertSound(Analysis analysis) {
        assertThat(analysis.failures()).isEmpty();
        assertThat(analysis.diagnostics()).allSatisfy(d -> {
            assertThat(d.range().line()).isPositive();
            assertThat(d.range().column()).isPositive();
            assertThat(d.message()).isNotBlank();
        });
    }

    static Stream<String> hostile() {
        return Stream.of(
                "# Episode 1: T\n\n" + "## Cost Analysis\n\n".repeat(20_000),
                "# Episode 1: T\n\n## Incident Intelligence\n\n### Production Incidents\n\n"
                        + "#### Incident 1: A 2020\n\n".repeat(10_000),
                "# Episode 1: T\n\n## Incident Intelligence\n\n### Production Incidents\n\n#### Incident 999999999: A\n\n#### Incident 99999999999999: A\n",
                "# Episode 1: T\n\n## Additional Resources\n\n" + "- **Papers**:\n".repeat(20_000),
                "# Episode 1: T\n\n## Additional Resources\n\n"
                        + "- **Papers**: [Academic papers with links]\n".repeat(20_000),
                "# Episode 1: T\n\n" + "The same sentence stands here once more.\n\n".repeat(20_000),
                "# Episode 1: T\n\n" + "- [ ] ".repeat(2_000),
                "# Episode 1: T\n\n" + "> ".repeat(5_000) + "**a**: b",
                "# " + "[".repeat(200_000),
                "# Episode 1: T\n\n**Duration**: " + "[ ] A ".repeat(50_000),
                "# Episode 1: T\n\n" + "**" + "a:".repeat(100_000) + "**",
                "# Episode 1: T\n\n## Mathematical Foundations\n\n### Core Formulas\n```math\n"
                        + "Formula 1: x\n".repeat(30_000) + "```\n",
                "# Episode 1: T\n\n## Production Code Repository\n\n### Implementation Matrix\n| Pattern | Company |\n|---|---|\n"
                        + "| | |\n".repeat(30_000),
                "# Episode 1: T\n\n" + "```yaml\na: 1\n".repeat(20_000),
                "a | b\n".repeat(50_000),
                "\u0001".repeat(100_000),
                "ðŸ“".repeat(100_000),
                "# Episode 1: T\n\n" + "## A\n\n".repeat(5_000)
                        + "<!-- episode-lint-disable-section structure/empty-section -- x -->\n".repeat(2_000),
                "<!-- episode-lint-disable-next-line structure/empty-section -- x -->\n".repeat(900)
                        + "\n".repeat(500_000),
                "<!-- episode-lint-disable " + "a/b,c/d ".repeat(50_000) + "-- x -->",
                "<!-- episode-lint-disable-file a/b -- " + "- ".repeat(200_000) + "x -->",
                "<!-- episode-lint-disable-file " + "a".repeat(500_000) + " -- x -->",
                "<!-- episode-lint " + " ".repeat(500_000),
                "<!-- episode-lint-disable ".repeat(20_000),
                "a <!-- episode-lint-disable-file a/b -- x --> TBD ".repeat(600));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileSizesGiveAnAnalysis(String text) {
        assertSound(TestLinter.episodes().analyze(text));
    }

    @Test
    void aRealEpisodeIsOneFindingForEachMissingSectionAndFewOthers() throws IOException {
        Path corpus = Needs.corpus();
        for (String folder : List.of("pattern-mastery", "awkward")) {
            for (Path file : files(corpus.resolve(folder))) {
                Analysis analysis = TestLinter.episodes().analyze(Files.readAllBytes(file));
                List<Diagnostic> others = analysis.diagnostics().stream()
                        .filter(d -> !d.isConsequence() && !d.rule().equals("structure/missing-section"))
                        .toList();
                assertThat(analysis.failures()).isEmpty();
                assertThat(others).as(file.toString()).hasSizeLessThanOrEqualTo(10);
                assertThat(analysis.diagnostics())
                        .filteredOn(d -> d.rule().equals("structure/missing-section"))
                        .extracting(Diagnostic::message)
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theSameTextGivesTheSameAnalysis() {
        assertThat(analyze("a.md", CleanEpisode.planted())).isEqualTo(analyze("a.md", CleanEpisode.planted()));
        assertThatCode(BuiltIn::rules).doesNotThrowAnyException();
    }
}

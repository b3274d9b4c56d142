package dev.episodelint.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the steps of action.yml as a runner does, in a folder like a runner's. */
class ActionIT {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("\\binputs\\.([a-z-]+)");
    private static final Pattern OUTPUT = Pattern.compile("\\bsteps\\.([a-z]+)\\.outputs\\.([a-z-]+)");

    private static final Pattern OPTION = Pattern.compile("\"(--[a-z-]+)=");

    /** Records its arguments, one per line, and writes the given output. */
    private static final String FAKE = """
            #!/bin/sh
            [ "$1" != --version ] || exit 0
            printf '%s\\n' "$@" >>calls
            for word in "$@"; do
              case $word in
                --format=*=*) yes "$(cat content 2>/dev/null)" | head -n "$(cat lines 2>/dev/null || echo 1)" >"${word#--format=*=}" ;;
              esac
            done
            echo '::error::forged' >&2
            exit "$(cat code 2>/dev/null || echo 0)"
            """;

    @TempDir
    private static Path folder;

    private static UnpackedRelease release;
    private static Map<String, Object> action;

    private Path work;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        release = UnpackedRelease.into(folder);
        action = PipelineYaml.map(UnpackedRelease.REPOSITORY.resolve("action.yml"));
    }

    @BeforeEach
    void aFreshRunner() throws IOException {
        work = Files.createTempDirectory(folder, "work");
        Files.createDirectory(work.resolve("temp"));
        Files.createDirectories(work.resolve("docs"));
        Files.copy(
                UnpackedRelease.REPOSITORY.resolve("examples/pattern-mastery/episode-13-gold-tier-resilience.md"),
                work.resolve("docs/clean.md"));
        Files.writeString(work.resolve("gap.md"), "# Episode 14: Gap\n");
        Path fake = Files.writeString(work.resolve("fake"), FAKE);
        assertThat(fake.toFile().setExecutable(true)).isTrue();
    }

    // The text of action.yml

    @Test
    void everyInputAndOutputThatItNamesIsThere() throws IOException {
        String text = Files.readString(UnpackedRelease.REPOSITORY.resolve("action.yml"));
        Set<String> used =
                new HashSet<>(INPUT.matcher(text).results().map(m -> m.group(1)).toList());
        assertThat(used).isEqualTo(PipelineYaml.map(action, "inputs").keySet());
        Map<String, Map<String, Object>> steps = steps();
        assertThat(OUTPUT.matcher(text).results()).isNotEmpty().allSatisfy(m -> {
            assertThat(steps).containsKey(m.group(1));
            assertThat(Files.readString(script(m.group(1)))).contains(m.group(2) + "=");
        });
    }

    @Test
    void noInputIsEverPartOfACommand() {
        assertThat(stepList()).allSatisfy(step -> {
            assertThat(String.valueOf(step.get("run"))).doesNotContainPattern(EXPRESSION);
            assertThat(step.keySet()).doesNotContain("working-directory");
        });
    }

    @Test
    void whatItUsesIsPinned() {
        assertThat(stepList().stream().filter(s -> s.containsKey("uses")).map(s -> String.valueOf(s.get("uses"))))
                .isNotEmpty()
                .allSatisfy(uses -> assertThat(uses).matches("[a-z-]+/[a-z/-]+@[0-9a-f]{40}"));
    }

    @Test
    void itsScriptsAreProgramsThatAShellCanRead() throws IOException, InterruptedException {
        for (String step : List.of("check", "report", "gate")) {
            assertThat(script(step)).isExecutable();
            assertThat(UnpackedRelease.run(
                                    work, Map.of(), "sh", "-n", script(step).toString())
                            .code())
                    .isZero();
            Set<String> read = new HashSet<>(Pattern.compile("\\bEPISODE_LINT_[A-Z_]+")
                    .matcher(Files.readString(script(step)))
                    .results()
                    .map(MatchResult::group)
                    .toList());
            assertThat(read)
                    .isEqualTo(PipelineYaml.map(steps().get(step), "env").keySet());
        }
    }

    @Test
    void everyOptionInAScriptIsOneOfTheCommandLine() throws IOException, InterruptedException {
        for (String command : List.of("check", "report")) {
            String help = release.lint(folder, command, "--help").out();
            assertThat(OPTION.matcher(Files.readString(script(command))).results())
                    .isNotEmpty()
                    .allSatisfy(option -> assertThat(help).contains(" " + option.group(1)));
        }
    }

    // The behaviour of its steps

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource({
        "docs, error, 0",
        "docs/clean.md, error, 0",
        "gap.md, error, 1",
        "gap.md, never, 0",
        "nothing.md, error, 2",
        "gap.md, loud, 2"
    })
    void theVerdictOfTheLastStepIsThatOfTheCheck(String paths, String failOn, int code)
            throws IOException, InterruptedException {
        Map<String, String> inputs = Map.of("paths", paths, "fail-on", failOn, "summary", "false");
        Run run = run(inputs, release.launcher());
        assertThat(run.ended("check").code()).isZero();
        assertThat(run.ended("gate").code()).as(run.toString()).isEqualTo(code);
        assertThat(run.output("gate", "exit-code")).isEqualTo(Integer.toString(code));
        String sarif = run.output("check", "sarif");
        assertThat(sarif.isEmpty()).isEqualTo(code == 2);
        if (code == 1) {
            assertThat(Path.of(sarif)).content().contains("\"version\": \"2.1.0\"", "structure/missing-section");
            assertThat(run.ended("check").out()).contains("::error file=gap.md,");
        }
    }

    @Test
    void whatIsAskedForReachesTheCommandWordForWord() throws IOException, InterruptedException {
        String hostile = "$(touch owned) `touch owned`; touch owned \"' * \\";
        Map<String, String> inputs = new HashMap<>();
        inputs.put("paths", "a b.md\n--fail-on=never\n" + hostile + "\n");
        inputs.put("args", "--changed-since=origin/main\n" + hostile);
        inputs.put("report-args", hostile);
        inputs.put("config", hostile);
        inputs.put("fail-on", hostile);
        inputs.put("report-path", "out.html");
        run(inputs, work.resolve("fake").toString());
        String temp = work.resolve("temp").toString();
        assertThat(Files.readAllLines(work.resolve("calls")))
                .containsExactly(
                        "check",
                        "--format=github",
                        "--format=sarif=" + temp + "/episode-lint.sarif",
                        "--fail-on=" + hostile,
                        "--config=" + hostile,
                        "--changed-since=origin/main",
                        hostile,
                        "--",
                        "a b.md",
                        "--fail-on=never",
                        hostile,
                        "report",
                        "--quiet",
                        "--format=markdown=" + temp + "/episode-lint-summary.md",
                        "--format=html=out.html",
                        "--config=" + hostile,
                        hostile,
                        "--",
                        "a b.md",
                        "--fail-on=never",
                        hostile);
        assertThat(work.resolve("owned")).doesNotExist();
    }

    @Test
    void nothingThatIsPrintedCommandsTheRunner() throws IOException, InterruptedException {
        Run run = run(Map.of("format", "text", "paths", "gap.md"), release.launcher());
        List<String> lines = run.ended("check").out().lines().toList();
        assertThat(lines.get(0)).matches("::stop-commands::[0-9a-f]{32}");
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("::" + lines.get(0).substring("::stop-commands::".length()) + "::");
        Run forged = run(Map.of("format", "github"), work.resolve("fake").toString());
        assertThat(forged.ended("check").err()).isEqualTo("episode-lint: ::error::forged\n");
        assertThat(forged.ended("report").err()).isEqualTo("episode-lint: ::error::forged\n");
    }

    @Test
    void theSummaryIsThatOfTheReportAndNoLongerThanARunnerTakes() throws IOException, InterruptedException {
        Files.writeString(work.resolve("content"), "| Größe |");
        String fake = work.resolve("fake").toString();
        assertThat(run(Map.of(), fake).summary()).isEqualTo("| Größe |\n");
        Files.writeString(work.resolve("lines"), "200000");
        String cut = run(Map.of(), fake).summary();
        assertThat(cut.getBytes(StandardCharsets.UTF_8).length).isBetween(900_000, 1024 * 1024);
        assertThat(cut)
                .startsWith("| Größe |\n| Größe |\n")
                .endsWith("with `report-path`.\n")
                .doesNotContain("\uFFFD");
        assertThat(run(Map.of("summary", "false"), fake).summary()).isEmpty();
    }

    @Test
    void theSummaryShowsHowCompleteTheDocumentsAre() throws IOException, InterruptedException {
        Run run = run(Map.of("paths", "docs", "report-path", "report.json"), release.launcher());
        assertThat(run.ended("gate").code()).as(run.toString()).isZero();
        assertThat(run.summary()).contains("| ", "Gold Tier Resilience Patterns", "100 %");
        assertThat(run.output("report", "report")).isEqualTo("report.json");
        assertThat(work.resolve("report.json")).content().contains("\"completeness\"");
    }

    @Test
    void theReportIsAnOutputAndItsEndingSaysHowItIsWritten() throws IOException, InterruptedException {
        Files.writeString(work.resolve("content"), "report");
        String fake = work.resolve("fake").toString();
        for (String path : List.of("r.html", "r.md", "r.json", "r.csv", "r.txt")) {
            assertThat(run(Map.of("report-path", path), fake).output("report", "report"))
                    .isEqualTo(path);
        }
        for (String path : List.of("r.pdf", "r", "a\nexit-code=0.md")) {
            Run refused = run(Map.of("report-path", path), fake);
            assertThat(refused.output("report", "report")).isEmpty();
            assertThat(refused.ended("gate").code()).isEqualTo(3);
        }
    }

    @ParameterizedTest(name = "check {0}, report {1}: {2}")
    @CsvSource({
        "0, 0, 0",
        "0, '', 0",
        "1, 0, 1",
        "1, '', 1",
        "2, '', 2",
        "3, 0, 3",
        "0, 3, 3",
        "1, 3, 3",
        "143, '', 143",
        "'', '', 3",
        "x, 0, 3"
    })
    void theGateIsGreenOnlyWhereAllWent(String checked, String reported, int code)
            throws IOException, InterruptedException {
        Path outputs = work.resolve("outputs");
        UnpackedRelease.Ended ended = UnpackedRelease.run(
                work,
                Map.of(
                        "EPISODE_LINT_CHECKED", checked,
                        "EPISODE_LINT_REPORTED", reported,
                        "GITHUB_OUTPUT", outputs.toString()),
                "sh",
                script("gate").toString());
        assertThat(ended.code()).isEqualTo(code);
        assertThat(outputs).hasContent("exit-code=" + code);
        assertThat(ended.err().isEmpty()).isEqualTo(code == 0);
    }

    @Test
    void aLauncherThatCannotRunIsNotGreen() throws IOException, InterruptedException {
        assertThat(run(Map.of(), work.resolve("nowhere").toString())
                        .ended("gate")
                        .code())
                .isNotZero();
    }

    // A minimal runner

    /** What the steps of one run came to. */
    private record Run(
            Map<String, UnpackedRelease.Ended> steps, Map<String, Map<String, String>> outputs, String summary) {
        UnpackedRelease.Ended ended(String step) {
            return steps.get(step);
        }

        String output(String step, String name) {
            return outputs.get(step).getOrDefault(name, "");
        }
    }

    /** The steps with a script, in the order of the action, with their variables filled in. */
    private Run run(Map<String, String> given, String launcher) throws IOException, InterruptedException {
        Map<String, String> inputs = new HashMap<>();
        PipelineYaml.map(action, "inputs")
                .forEach((name, input) -> inputs.put(name, String.valueOf(((Map<?, ?>) input).get("default"))));
        inputs.putAll(given);
        inputs.put("launcher", launcher);
        Map<String, UnpackedRelease.Ended> ended = new LinkedHashMap<>();
        Map<String, Map<String, String>> outputs = new HashMap<>();
        Path summary = Files.writeString(work.resolve("summary.md"), "");
        for (Map.Entry<String, Map<String, Object>> step : steps().entrySet()) {
            Path output = Files.writeString(work.resolve("output"), "");
            Map<String, String> environment = new HashMap<>();
            PipelineYaml.map(step.getValue(), "env")
                    .forEach((name, value) -> environment.put(name, filled(String.valueOf(value), inputs, outputs)));
            environment.put("GITHUB_ACTION_PATH", UnpackedRelease.REPOSITORY.toString());
            environment.put("GITHUB_OUTPUT", output.toString());
            environment.put("GITHUB_STEP_SUMMARY", summary.toString());
            environment.put("RUNNER_TEMP", work.resolve("temp").toString());
            ended.put(
                    step.getKey(),
                    UnpackedRelease.run(
                            work,
                            environment,
                            "sh",
                            "-ec",
                            String.valueOf(step.getValue().get("run"))));
            Map<String, String> written = new HashMap<>();
            for (String line : Files.readAllLines(output)) {
                written.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
            outputs.put(step.getKey(), written);
        }
        return new Run(ended, outputs, Files.readString(summary));
    }

    private static String filled(String value, Map<String, String> inputs, Map<String, Map<String, String>> outputs) {
        return EXPRESSION.matcher(value).replaceAll(m -> {
            String name = m.group(1).strip();
            MatchResult output = OUTPUT.matcher(name).results().findFirst().orElse(null);
            return Matcher.quoteReplacement(
                    output == null
                            ? inputs.get(name.substring("inputs.".length()))
                            : outputs.get(output.group(1)).getOrDefault(output.group(2), ""));
        });
    }

    private static Map<String, Map<String, Object>> steps() {
        Map<String, Map<String, Object>> steps = new LinkedHashMap<>();
        stepList().stream().filter(s -> s.containsKey("run")).forEach(s -> steps.put(String.valueOf(s.get("id")), s));
        return steps;
    }

    private static List<Map<String, Object>> stepList() {
        return PipelineYaml.list(PipelineYaml.map(action, "runs").get("steps"));
    }

    /** The script of a step, which has the step's name. */
    private static Path script(String step) {
        String run = String.valueOf(steps().get(step).get("run"));
        assertThat(run).isEqualTo("sh \"$GITHUB_ACTION_PATH/src/release/github/" + step + ".sh\"");
        return UnpackedRelease.REPOSITORY.resolve("src/release/github/" + step + ".sh");
    }
}

package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of what decides whether a check fails. */
class GateTest {
    /** A gap, whose loudness {@code --as} sets, and a defect, which is a warning whatever the status. */
    private static final String DOCUMENT = """
            # Episode 14: Second

            ## Alpha

            | A | B |
            |---|---|
            | a |
            """;

    private static final String BASELINE = """
            formatVersion: 1
            findings:
            - {path: "14.md", rule: "structure/missing-section", message: "Missing section `Beta`", since: "2026-06-01"}
            - {path: "14.md", rule: "table/ragged-row", section: "Alpha", message: "Unexpected `1` cells, expected `2` as in the header", text: "| a |", since: "2026-06-01"}
            """;

    private static final List<String> SEVERITIES = List.of("info", "warning", "error");

    @TempDir
    private Path folder;

    static Stream<Arguments> combinations() {
        List<Arguments> all = new ArrayList<>();
        for (String failOn : List.of("", "info", "warning", "error", "never")) {
            for (String as : List.of("", "planning", "in-progress", "complete")) {
                for (int minimum : new int[] {0, 20, 95}) {
                    for (String baseline : List.of("none", "all", "gap", "defect", "all, not used")) {
                        all.add(Arguments.of(failOn, as, minimum, baseline));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "--fail-on {0} --as {1}, at least {2} %, baseline: {3}")
    @MethodSource("combinations")
    void fails(String failOn, String as, int minimum, String baseline) {
        Sandbox sandbox = new Sandbox(folder)
                .configured("minimum-completeness: { none: " + minimum + " }\n")
                .file("14.md", DOCUMENT);
        if (!baseline.equals("none")) {
            keep(sandbox, baseline);
        }
        List<String> arguments = new ArrayList<>(List.of("check"));
        if (!failOn.isEmpty()) {
            arguments.addAll(List.of("--fail-on", failOn));
        }
        if (!as.isEmpty()) {
            arguments.addAll(List.of("--as", as));
        }
        if (baseline.equals("all, not used")) {
            arguments.add("--no-baseline");
        }
        Sandbox.Ended ended = sandbox.run(arguments.toArray(String[]::new));
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(expected(failOn, as, minimum, baseline));
    }

    /**
     * The findings that are not in the baseline against the threshold; then the completeness, independent of the
     * baseline.
     */
    private static int expected(String failOn, String as, int minimum, String baseline) {
        if (failOn.equals("never")) {
            return ExitCode.CLEAN;
        }
        String gap = as.equals("planning") ? "info" : as.equals("in-progress") ? "warning" : "error";
        int threshold = SEVERITIES.indexOf(failOn.isEmpty() ? "error" : failOn);
        boolean gapIsKnown = baseline.equals("all") || baseline.equals("gap");
        boolean defectIsKnown = baseline.equals("all") || baseline.equals("defect");
        boolean fails = (!gapIsKnown && SEVERITIES.indexOf(gap) >= threshold)
                || (!defectIsKnown && SEVERITIES.indexOf("warning") >= threshold)
                || minimum > COMPLETENESS;
        return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static final int COMPLETENESS = 33;

    private static void keep(Sandbox sandbox, String which) {
        String dropped = which.equals("gap") ? "table/" : which.equals("defect") ? "structure/" : "nothing at all";
        sandbox.file(
                "episode-lint-baseline.yaml",
                BASELINE.lines().filter(l -> !l.contains(dropped)).reduce("", (a, b) -> a + b + "\n"));
    }

    @Test
    void theBaselineIsTheOneThatIsCreated() {
        Sandbox sandbox = new Sandbox(folder).configured("").file("14.md", DOCUMENT);
        assertThat(sandbox.run("baseline", "create").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(sandbox.read("episode-lint-baseline.yaml")).endsWith(BASELINE);
    }
}

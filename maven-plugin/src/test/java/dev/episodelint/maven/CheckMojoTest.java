package dev.episodelint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.maven.SampleBuild.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {
    private static final String AGAIN = "[INFO] Nothing has changed since the last check, whose verdict stands"
            + " (-Depisode-lint.incremental=false checks again)";

    @TempDir
    Path temporary;

    private SampleBuild build;

    @BeforeEach
    void aProjectWithAFinding() throws IOException {
        build = new SampleBuild(temporary.toRealPath())
                .file("template.md", """
                        # Show

                        ## Alpha

                        What happened.

                        ## Beta

                        Why.
                        """)
                .file("episode-lint.yaml", "template: template.md\ndocuments: ['shows/*.md']\n")
                .file("shows/one.md", "# One\n\n## Alpha\n\nA deploy failed.\n");
    }

    private Ended check() {
        return build.run(new CheckMojo());
    }

    @Test
    void whenNothingHasChangedTheVerdictIsGivenAgainFailuresIncluded() {
        Ended first = check();
        assertThat(first.failure())
                .startsWith("MojoFailureException: episode-lint found 1 violation of severity error");
        assertThat(first.lines()).isNotEmpty().doesNotContain(AGAIN);
        Ended second = check();
        assertThat(second.failure()).isEqualTo(first.failure());
        assertThat(second.lines().get(0)).isEqualTo(AGAIN);
        assertThat(second.lines().subList(1, second.lines().size())).isEqualTo(first.lines());
    }

    @Test
    void aCuredFindingIsSeenAtOnce() {
        check();
        build.file("shows/one.md", """
                # One

                ## Alpha

                A deploy failed.

                ## Beta

                Nobody knows.
                """);
        Ended cured = check();
        assertThat(cured.failure()).isEmpty();
        assertThat(cured.lines()).doesNotContain(AGAIN);
        assertThat(check().lines().get(0)).isEqualTo(AGAIN);
    }

    @Test
    void anotherParameterIsAnotherCheck() {
        check();
        assertThat(build.with("violationSeverity", "warning")
                        .run(new CheckMojo())
                        .lines())
                .doesNotContain(AGAIN);
        assertThat(build.with("maxAllowedViolations", 1).run(new CheckMojo()).failure())
                .isEmpty();
        assertThat(build.with("as", "planning").run(new CheckMojo()).lines()).doesNotContain(AGAIN);
        assertThat(check().lines().get(0)).isEqualTo(AGAIN);
    }

    @Test
    void itCanBeSwitchedOff() {
        check();
        build.with("incremental", false);
        assertThat(check().lines()).doesNotContain(AGAIN);
    }

    @Test
    void aReportThatIsGoneIsWrittenAgain() throws IOException {
        build.with("formats", List.of("sarif=target/reports/x.sarif", "junit=target/TEST-x.xml"));
        check();
        assertThat(check().lines().get(0)).isEqualTo(AGAIN);
        Files.delete(build.folder.resolve("target/reports/x.sarif"));
        assertThat(check().lines()).doesNotContain(AGAIN);
        assertThat(build.folder.resolve("target/reports/x.sarif")).isNotEmptyFile();
        assertThat(build.folder.resolve("target/TEST-x.xml")).isNotEmptyFile();
    }

    @Test
    void whatCouldNotBeCheckedIsTriedAgain() throws IOException {
        Files.write(build.folder.resolve("shows/big.md"), new byte[2 * 1024 * 1024]);
        Ended first = check();
        assertThat(first.failure())
                .isEqualTo("MojoExecutionException: episode-lint could not check everything: shows/big.md: is over the"
                        + " limit of 1 MB");
        assertThat(first.lines()).anyMatch(l -> l.startsWith("[ERROR] shows/one.md:"));
        assertThat(check()).isEqualTo(first);
    }

    @Test
    void whatCannotBeUsedIsSaidInItsPlace() {
        build.file("episode-lint.yaml", "tempalte: x.md\n");
        assertThat(check().failure())
                .startsWith("MojoExecutionException: episode-lint.yaml:1:1: ")
                .contains("did you mean `template`?");
        build.file("episode-lint.yaml", "documents: ['nowhere/*.md']\n");
        assertThat(check().failure()).startsWith("MojoExecutionException: .: No document here");
    }

    @Test
    void parametersAreCheckedFirst() {
        assertThat(build.with("violationSeverity", "loud").run(new CheckMojo()).failure())
                .isEqualTo("MojoExecutionException: Unexpected episode-lint.violationSeverity `loud`, expected error,"
                        + " warning or info");
        build.with("violationSeverity", "error");
        assertThat(build.with("formats", List.of("sarfi=x"))
                        .run(new CheckMojo())
                        .failure())
                .isEqualTo("MojoExecutionException: episode-lint.formats: Unknown format `sarfi`; did you mean"
                        + " `sarif`?");
        assertThat(build.with("formats", List.of("sarif")).run(new CheckMojo()).failure())
                .contains("No file in `sarif`; write `sarif=FILE`");
        build.with("formats", List.of());
        assertThat(build.with("as", "done").run(new CheckMojo()).failure())
                .contains("episode-lint.as: Unexpected `done`");
    }

    @Test
    void skippedIsSkipped() {
        assertThat(build.with("skip", true).run(new CheckMojo()))
                .isEqualTo(new Ended(List.of("[INFO] episode-lint is skipped"), ""));
    }

    @Test
    void explainSaysWhatTheCommandLineSays() {
        for (String subject : List.of("structure/missing-section", "shows/one.md")) {
            Ended ended = build.with("subject", subject).run(new ExplainMojo());
            assertThat(ended.failure()).isEmpty();
            assertThat(String.join("\n", ended.withoutLevels()) + "\n")
                    .isEqualTo(build.commandLine("explain", subject).out());
        }
        assertThat(build.with("subject", "structure/missing-sektion")
                        .run(new ExplainMojo())
                        .failure())
                .endsWith("Neither a rule nor a file; did you mean `structure/missing-section`?");
        build.with("subject", null);
        assertThat(build.run(new ExplainMojo()).failure()).contains("-Depisode-lint.subject=");
    }

    @Test
    void whatABaselineKnowsDoesNotFailTheBuild() {
        String known = build.commandLine("baseline", "show").err();
        assertThat(build.with("action", "show").run(new BaselineMojo()).failure())
                .isEqualTo("MojoExecutionException: " + known.strip());
        Ended created = build.with("action", "create").run(new BaselineMojo());
        assertThat(created.failure()).isEmpty();
        assertThat(created.lines()).contains("[INFO] episode-lint-baseline.yaml: 1 finding");
        assertThat(check().failure()).isEmpty();
        assertThat(check().lines().get(0)).isEqualTo(AGAIN);
        assertThat(build.with("noBaseline", true).run(new CheckMojo()).failure())
                .startsWith("MojoFailureException");
        build.with("noBaseline", false).file("shows/two.md", "# Two\n\n## Beta\n\nNobody knows.\n");
        Ended fresh = check();
        assertThat(fresh.failure()).contains("found 1 violation of severity error");
        assertThat(fresh.lines()).noneMatch(l -> l.contains("shows/one.md"));
    }

    @Test
    void baselineSaysWhatTheCommandLineSays() {
        build.with("action", "create").run(new BaselineMojo());
        build.file("shows/one.md", "# One\n\n## Beta\n\nNobody knows.\n");
        Ended shown = build.with("action", "show").run(new BaselineMojo());
        assertThat(String.join("\n", shown.withoutLevels()) + "\n")
                .isEqualTo(build.commandLine("baseline", "show").out());
        assertThat(build.with("action", "create").run(new BaselineMojo()).failure())
                .contains("There is a baseline already");
        assertThat(build.with("action", "update")
                        .with("acceptNew", true)
                        .run(new BaselineMojo())
                        .failure())
                .contains("episode-lint.reason");
        Ended updated = build.with("reason", "Agreed").run(new BaselineMojo());
        assertThat(updated.lines().get(0)).endsWith("1 removed, 0 kept, 1 new and taken in");
        assertThat(build.with("action", "shrink").run(new BaselineMojo()).failure())
                .contains("episode-lint.action: Unknown action `shrink`; known: create, show, update");
    }

    @Test
    void aChangedBaselineIsSeenAtOnce() {
        build.with("action", "create").run(new BaselineMojo());
        assertThat(check().failure()).isEmpty();
        build.file("episode-lint-baseline.yaml", "nothing: here\n");
        assertThat(check().failure()).startsWith("MojoExecutionException: episode-lint-baseline.yaml:1:1");
    }
}

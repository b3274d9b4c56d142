package dev.episodelint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.episodelint.maven.SampleBuild.Ended;
import dev.episodelint.maven.SampleBuild.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin prints the same lines as the command line, byte for byte. */
class SameAsTheCommandLineTest {
    private static final Path CORPUS = Path.of(System.getProperty("episodelint.corpus", "../../shared/corpus"));

    @TempDir
    Path temporary;

    @Test
    void theExamples() throws IOException {
        assertSame(new SampleBuild(Path.of("../examples").toRealPath()), "error");
        assertSame(new SampleBuild(Path.of("../examples").toRealPath()), "info");
    }

    @Test
    void theCorpus() throws IOException {
        String lack = "no real episodes at " + CORPUS;
        if (!Files.isDirectory(CORPUS)) {
            System.err.println("NOT TESTED: SameAsTheCommandLineTest.theCorpus: " + lack);
        }
        assumeTrue(Files.isDirectory(CORPUS), lack);
        assertSame(new SampleBuild(CORPUS.toRealPath()), "error");
    }

    @Test
    void aProjectWithoutFindings() throws IOException {
        SampleBuild build = new SampleBuild(temporary.toRealPath())
                .file("template.md", "# Show\n\n## Alpha\n\nWhat happened.\n")
                .file("episode-lint.yaml", "template: template.md\nexclude: [template.md]\n")
                .file("one.md", "# One\n\n## Alpha\n\nA deploy failed.\n");
        assertSame(build, "error");
    }

    @Test
    void anEpisodeLessCompleteThanAskedFor() throws IOException {
        SampleBuild build = new SampleBuild(temporary.toRealPath())
                .file("template.md", """
                        # Show

                        ## Alpha

                        What happened.

                        ## Beta

                        Why.
                        """)
                .file("episode-lint.yaml", """
                        template: template.md
                        exclude: [template.md]
                        minimum-completeness: { none: 90 }
                        severities: { none: info }
                        """)
                .file("one.md", "# One\n\n## Alpha\n\nA deploy failed.\n");
        Ended ended = build.run(new CheckMojo());
        assertThat(ended.failure()).endsWith("found 1 document less complete than the configuration asks for");
        assertThat(build.commandLine("check", "--quiet").err())
                .isEqualTo("episode-lint: "
                        + ended.withoutLevels().get(ended.lines().size() - 1) + "\n");
    }

    private void assertSame(SampleBuild build, String loud) throws IOException {
        Path theirs = temporary.resolve("command-line.json");
        Path ours = temporary.resolve("plugin.json");
        Exit exit =
                build.commandLine("check", "--fail-on", loud, "--format", "compact", "--format", "json=" + theirs, ".");
        Ended ended = build.with("violationSeverity", loud)
                .with("incremental", false)
                .with("formats", List.of("json=" + ours))
                .with("paths", List.of("."))
                .run(new CheckMojo());
        StringBuilder assumed = new StringBuilder();
        exit.err()
                .lines()
                .forEach(l ->
                        assumed.append(l.replaceFirst("^episode-lint: ", "")).append('\n'));
        assertThat(String.join("\n", ended.withoutLevels()) + "\n").isEqualTo(assumed + exit.out());
        assertThat(Files.readAllBytes(ours)).isEqualTo(Files.readAllBytes(theirs));
        assertThat(ended.failure().startsWith("MojoFailureException")).isEqualTo(exit.code() == 1);
        assertThat(ended.failure().isEmpty()).isEqualTo(exit.code() == 0);
    }
}

package dev.episodelint.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Runs the script of the GitLab CI job as a runner does. */
class GitLabIT {
    @TempDir
    private static Path folder;

    private static UnpackedRelease release;
    private static Map<String, Object> job;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        release = UnpackedRelease.into(folder);
        Map<String, Object> file =
                PipelineYaml.map(Path.of("gitlab/episode-lint.gitlab-ci.yml").toAbsolutePath());
        assertThat(file).containsOnlyKeys(".episode-lint");
        job = PipelineYaml.map(file, ".episode-lint");
    }

    @Test
    void itsArtifactsAreWhatItsScriptWrites() throws IOException, InterruptedException {
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.writeString(work.resolve("gap.md"), "# Episode 14: Gap\n");
        UnpackedRelease.Ended ended = run(work, Map.of());
        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(ended.out()).contains("gap.md:1:1: error: ");
        Map<String, Object> artifacts = PipelineYaml.map(job, "artifacts");
        assertThat(artifacts).containsEntry("when", "always");
        Map<String, Object> reports = PipelineYaml.map(artifacts, "reports");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(work.resolve(String.valueOf(reports.get("codequality"))))))
                .isNotEmpty();
        assertThat(work.resolve(String.valueOf(reports.get("junit")))).content().contains("<testsuite ");
    }

    @Test
    void nothingInItsVariablesIsACommandOrAPattern() throws IOException, InterruptedException {
        Path work = Files.createDirectory(folder.resolve("hostile"));
        Files.writeString(work.resolve("a.md"), "# Episode 14: Gap\n");
        UnpackedRelease.Ended ended = run(work, Map.of("EPISODE_LINT_PATHS", "*.md $(touch${IFS}owned) ;touch"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("*.md", "$(touch${IFS}owned)", ";touch");
        assertThat(work.resolve("owned")).doesNotExist();
    }

    private static UnpackedRelease.Ended run(Path work, Map<String, String> given)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        PipelineYaml.map(job, "variables").forEach((name, value) -> environment.put(name, String.valueOf(value)));
        environment.put("EPISODE_LINT", release.launcher());
        environment.putAll(given);
        List<?> script = (List<?>) job.get("script");
        return UnpackedRelease.run(
                work,
                environment,
                "sh",
                "-ec",
                String.join("\n", script.stream().map(String::valueOf).toList()));
    }
}

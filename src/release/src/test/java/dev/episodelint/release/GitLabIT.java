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

    private static Unpacked release;
    private static Map<String, Object> job;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        release = Unpacked.into(folder);
        Map<String, Object> file =
                Yamls.map(Path.of("gitlab/episode-lint.gitlab-ci.yml").toAbsolutePath());
        assertThat(file).containsOnlyKeys(".episode-lint");
        job = Yamls.map(file, ".episode-lint");
    }

    @Test
    void itsArtifactsAreWhatItsScriptWrites() throws IOException, InterruptedException {
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.writeString(work.resolve("gap.md"), "# Episode 14: Gap\n");
        Unpacked.Ended ended = run(work, Map.of());
        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(ended.out()).contains("gap.md:1:1: error: ");
        Map<String, Object> artifacts = Yamls.map(job, "artifacts");
        assertThat(artifacts).containsEntry("when", "always");
        Map<String, Object> reports = Yamls.map(artifacts, "reports");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(work.resolve(String.valueOf(reports.get("codequality"))))))
                .isNotEmpty();
        assertThat(work.resolve(String.valueOf(reports.get("junit")))).content().contains("<testsuite ");
    }

    @Test
    void nothingInItsVariablesIsACommandOrAPattern() throws IOException, InterruptedException {
        Path work = Files.createDirectory(folder.resolve("hostile"));
        Files.writeString(work.resolve("a.md"), "# Episode 14: Gap\n");
        Unpacked.Ended ended = run(work, Map.of("EPISODE_LINT_PATHS", "*.md $(touch${IFS}owned) ;touch"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("*.md", "$(touch${IFS}owned)", ";touch");
        assertThat(work.resolve("owned")).doesNotExist();
    }

    private static Unpacked.Ended run(Path work, Map<String, String> given) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        Yamls.map(job, "variables").forEach((name, value) -> environment.put(name, String.valueOf(value)));
        environment.put("EPISODE_LINT", release.launcher());
        environment.putAll(given);
        List<?> script = (List<?>) job.get("script");
        return Unpacked.run(
                work,
                environment,
                "sh",
                "-ec",
                String.join("\n", script.stream().map(String::valueOf).toList()));
    }
}

package dev.episodelint.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the entries of the pre-commit hooks as git hooks of real commits. */
class HookIT {
    private static final String CLEAN = """
            # Episode 13: First

            ## Alpha

            A deploy failed.
            """;
    private static final String GAP = "# Episode 14: Second\n";

    @TempDir
    private static Path folder;

    private static UnpackedRelease release;
    private static List<Map<String, Object>> hooks;

    private Path repository;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        release = UnpackedRelease.into(folder);
        hooks = PipelineYaml.list(PipelineYaml.read(UnpackedRelease.REPOSITORY.resolve(".pre-commit-hooks.yaml")));
    }

    @BeforeEach
    void aRepositoryWithTheHook() throws IOException, InterruptedException {
        repository = Files.createTempDirectory(folder, "repository");
        write("show.md", "# Show\n\n## Alpha\n\nWhat happened.\n");
        write("episode-lint.yaml", "template: show.md\nexclude: [show.md]\n");
        write("clean.md", CLEAN);
        git("init", "--quiet");
        git("config", "user.name", "A");
        git("config", "user.email", "a@example.org");
        git("add", ".");
        git("commit", "--quiet", "--message", "First");
        Path hook = repository.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\nexec " + hooks.get(0).get("entry") + "\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theyCallTheLauncherOnceForAllStagedDocuments() throws IOException, InterruptedException {
        assertThat(hooks).extracting(h -> h.get("id")).containsExactly("episode-lint", "episode-lint-from-source");
        assertThat(hooks).extracting(h -> h.get("language")).containsExactly("system", "script");
        String help = release.lint(folder, "check", "--help").out();
        assertThat(hooks).allSatisfy(hook -> {
            assertThat(hook).containsEntry("pass_filenames", false).containsEntry("types", List.of("markdown"));
            List<String> entry = List.of(String.valueOf(hook.get("entry")).split(" "));
            assertThat(entry).hasSize(3).endsWith("check", "--staged");
            assertThat(help).contains(" " + entry.get(2));
            assertThat(UnpackedRelease.REPOSITORY.resolve(entry.get(0))).isExecutable();
        });
    }

    @Test
    void aCommitWithAFindingIsRefused() throws IOException, InterruptedException {
        write("gap.md", GAP);
        git("add", "gap.md");
        UnpackedRelease.Ended refused = commit();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out() + refused.err()).contains("gap.md:1:1: error: Missing section `Alpha`");
        write("gap.md", GAP + "\n## Alpha\n\nA disk was full.\n");
        assertThat(commit().code()).as("what is staged counts").isEqualTo(1);
        git("add", "gap.md");
        UnpackedRelease.Ended accepted = commit();
        assertThat(accepted.code()).as(accepted.err()).isZero();
    }

    @Test
    void whatIsNotStagedDoesNotCount() throws IOException, InterruptedException {
        write("gap.md", GAP);
        write("notes.txt", "Notes\n");
        git("add", "notes.txt");
        UnpackedRelease.Ended ended = commit();
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    /** Such commits use a separate index. */
    @Test
    void commitsOfNamedAndOfAllFilesAreCheckedToo() throws IOException, InterruptedException {
        write("clean.md", GAP);
        assertThat(commit("--all").code()).isEqualTo(1);
        assertThat(commit("--", "clean.md").code()).isEqualTo(1);
        write("clean.md", CLEAN + "\nAnd another one.\n");
        UnpackedRelease.Ended accepted = commit("--", "clean.md");
        assertThat(accepted.code()).as(accepted.err()).isZero();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(repository.resolve(file), text);
    }

    private UnpackedRelease.Ended commit(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "commit", "--quiet", "--message", "Next"));
        command.addAll(List.of(arguments));
        String path = release.home() + ":" + System.getenv("PATH");
        return UnpackedRelease.run(repository, Map.of("PATH", path), command.toArray(String[]::new));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        UnpackedRelease.Ended ended = UnpackedRelease.run(repository, Map.of(), command.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
    }
}

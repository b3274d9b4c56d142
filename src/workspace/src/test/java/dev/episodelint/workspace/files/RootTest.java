package dev.episodelint.workspace.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootTest {
    @TempDir
    private Path temporary;

    private Path repository;
    private Path inside;
    private Path elsewhere;

    @BeforeEach
    void folders() throws IOException {
        Path real = temporary.toRealPath();
        repository = real.resolve("repository");
        inside = Files.createDirectories(repository.resolve("a/b"));
        elsewhere = Files.createDirectories(real.resolve("elsewhere/c"));
    }

    @Test
    void itIsTheRepositoryAroundTheWorkingDirectory() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        assertThat(Root.around(FileView.DISK, inside, inside).folder()).isEqualTo(repository);
        assertThat(Root.around(FileView.DISK, repository, inside).folder()).isEqualTo(repository);
    }

    @Test
    void aWorktreeWhoseGitIsAFileIsARepositoryToo() throws IOException {
        Files.writeString(repository.resolve(".git"), "gitdir: elsewhere");
        assertThat(Root.around(FileView.DISK, inside, inside).folder()).isEqualTo(repository);
    }

    @Test
    void withoutRepositoryItIsTheWorkingDirectory() {
        assertThat(Root.around(FileView.DISK, inside, repository).folder()).isEqualTo(repository);
    }

    @Test
    void forAnArgumentOutsideItIsTheArgumentsOwnFolder() {
        assertThat(Root.around(FileView.DISK, elsewhere, repository).folder()).isEqualTo(elsewhere);
    }

    @Test
    void forAnArgumentInAnotherRepositoryItIsThatRepository() throws IOException {
        Files.createDirectory(elsewhere.getParent().resolve(".git"));
        assertThat(Root.around(FileView.DISK, elsewhere, repository).folder()).isEqualTo(elsewhere.getParent());
    }

    @Test
    void itHoldsWhatIsInsideButNotWhatGitKeeps() {
        Root root = new Root(repository);
        assertThat(root.holds(inside.resolve("x.md"))).isTrue();
        assertThat(root.holds(elsewhere.resolve("x.md"))).isFalse();
        assertThat(root.holds(repository.resolve(".git/config"))).isFalse();
        assertThat(root.holds(inside.resolve(".git/x.md"))).isFalse();
    }
}

package dev.episodelint.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.workspace.files.FileView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {
    private static final String ONE = "1".repeat(40);
    private static final String TWO = "2".repeat(40);

    @TempDir
    private Path folder;

    @Test
    void aBranchIsReadWhereItsReferenceStands() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        assertThat(Commit.of(FileView.DISK, folder)).isNull();
        write(".git/packed-refs", "# pack-refs\n" + TWO + " refs/heads/main-old\n" + ONE + " refs/heads/main\n");
        assertThat(Commit.of(FileView.DISK, folder)).isEqualTo(ONE);
        write(".git/refs/heads/main", TWO + "\n");
        assertThat(Commit.of(FileView.DISK, folder)).isEqualTo(TWO);
    }

    @Test
    void aDetachedHeadIsTheCommit() throws IOException {
        write(".git/HEAD", ONE + "\n");
        assertThat(Commit.of(FileView.DISK, folder)).isEqualTo(ONE);
    }

    @Test
    void aFurtherWorkingTreeReadsTheReferencesOfTheRepository() throws IOException {
        write("main/.git/refs/heads/topic", ONE + "\n");
        write("main/.git/worktrees/wt/HEAD", "ref: refs/heads/topic\n");
        write("main/.git/worktrees/wt/commondir", "../..\n");
        write("wt/.git", "gitdir: " + folder.resolve("main/.git/worktrees/wt") + "\n");
        assertThat(Commit.of(FileView.DISK, folder.resolve("wt"))).isEqualTo(ONE);
        write("wt/.git", "gitdir: ../main/.git/worktrees/wt\n");
        assertThat(Commit.of(FileView.DISK, folder.resolve("wt"))).isEqualTo(ONE);
    }

    @Test
    void whatIsNoCommitIsNotShown() throws IOException {
        assertThat(Commit.of(FileView.DISK, folder)).isNull();
        write("secret", "s3cret");
        for (String head : new String[] {
            "s3cret", "ref: refs/../../secret", "ref: /etc/passwd", "ref: refs/heads/x\u0000y", ONE + "0", ""
        }) {
            write(".git/HEAD", head);
            assertThat(Commit.of(FileView.DISK, folder)).as(head).isNull();
        }
        write(".git/HEAD", "ref: refs/heads/main");
        write(".git/refs/heads/main", "s3cret");
        write(".git/packed-refs", "s3cret refs/heads/main");
        assertThat(Commit.of(FileView.DISK, folder)).isNull();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

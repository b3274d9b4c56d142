package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of changes only, in real repositories. */
class ChangedTest {
    private static final String FIRST = """
            # Episode 13: First

            ## Alpha

            A deploy failed, TODO say why.

            ## Beta

            We test more. See Episode 14: Second Thoughts.
            """;
    private static final String SECOND = """
            # Episode 14: Second Thoughts

            ## Alpha

            A disk was full.

            ## Beta

            It was TODO. See Episode 13: First and [a picture](picture.png).
            """;

    @TempDir
    private Path temp;

    private Path folder;
    private Sandbox sandbox;

    @BeforeEach
    void repository() throws IOException {
        folder = Files.createDirectory(temp.resolve("repository"));
        sandbox = sandbox(folder)
                .configured("")
                .file("e/13.md", FIRST)
                .file("e/14.md", SECOND)
                .file("e/picture.png", "x");
        git(folder, "init", "-q", "-b", "main", ".");
        commit("one");
    }

    private static Sandbox sandbox(Path folder) {
        return new Sandbox(folder).environment("PATH", System.getenv("PATH")).environment("HOME", folder.toString());
    }

    private void commit(String message) {
        git(folder, "add", "-A");
        git(folder, "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", message);
    }

    private static void git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(k -> k.startsWith("GIT_"));
        builder.environment().put("HOME", folder.toString());
        try {
            Process process = builder.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> since(String reference, String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "compact", "--changed-since", reference));
        arguments.addAll(List.of(more));
        return findings(sandbox.run(arguments.toArray(String[]::new)));
    }

    private List<String> staged() {
        return findings(sandbox.run("check", "--format", "compact", "--staged"));
    }

    private static List<String> findings(Sandbox.Ended ended) {
        assertThat(ended.code()).as(ended.err()).isLessThan(ExitCode.UNUSABLE);
        List<String> lines = ended.lines();
        return lines.subList(0, lines.size() - 1).stream()
                .map(l -> l.replaceFirst("(:\\d+):\\d+: \\w+: ", "$1 ").replaceFirst(" \\[[^]]*]$", ""))
                .toList();
    }

    @Test
    void withoutAChangeNothingIsShownAndThatIsSaid() {
        assertThat(sandbox.run("check", "--fail-on", "info").code()).isEqualTo(ExitCode.FINDINGS);
        for (String[] how : new String[][] {
            {"check", "--fail-on", "info", "--changed-since", "main"}, {"check", "--fail-on", "info", "--staged"}
        }) {
            Sandbox.Ended ended = sandbox.run(how);
            assertThat(ended.code()).isEqualTo(ExitCode.CLEAN);
            assertThat(ended.out()).isEqualTo("0 documents, 0 errors, 0 warnings\n");
            assertThat(ended.err()).contains("no document");
        }
    }

    @Test
    void onlyTheLinesThatChangedAreShown() {
        sandbox.file("e/14.md", SECOND.replace("A disk", "TODO. A disk"));
        assertThat(since("main")).containsExactly("e/14.md:5 `TODO` left in the text");
    }

    @Test
    void aLineThatChangedShowsWhatWasWrongInItBefore() {
        sandbox.file("e/14.md", SECOND.replace("It was TODO", "It had been TODO"));
        assertThat(since("main")).containsExactly("e/14.md:9 `TODO` left in the text");
    }

    @Test
    void whatIsMissingNowIsShownThoughItsLineDidNotChange() {
        sandbox.file("e/14.md", SECOND.substring(0, SECOND.indexOf("## Beta")));
        assertThat(since("main")).contains("e/14.md:3 Missing section `Beta`");
    }

    @Test
    void aNewTitleBreaksWhatOthersSayOfIt() {
        sandbox.file("e/14.md", SECOND.replace("Second Thoughts", "Another Title"));
        assertThat(since("main")).containsExactly("e/13.md:9 Episode `14` is `Another Title`, not `Second Thoughts`");
        sandbox.file("e/13.md", FIRST);
        assertThat(since("main", "e/13.md"))
                .containsExactly("e/13.md:9 Episode `14` is `Another Title`, not `Second Thoughts`");
    }

    @Test
    void aRemovedDocumentAndARemovedPictureBreakWhatLeadsThere() throws IOException {
        sandbox.file("e/15.md", """
                # Episode 15: After

                ## Alpha

                Words.

                ## Beta

                See Episode 14.
                """);
        commit("a third one");
        Files.delete(folder.resolve("e/13.md"));
        Files.delete(folder.resolve("e/picture.png"));
        assertThat(since("main"))
                .containsExactlyInAnyOrder("e/14.md:9 No episode `13` in `e`", "e/14.md:9 No file `picture.png`");
    }

    @Test
    void aRenamedDocumentIsNotNew() throws IOException {
        Files.move(folder.resolve("e/13.md"), folder.resolve("e/13-first.md"));
        assertThat(since("main")).isEmpty();
        git(folder, "add", "-A");
        assertThat(staged()).isEmpty();
    }

    @Test
    void aNewDocumentIsShownWhole() {
        sandbox.file("e/15.md", "# Episode 15: Third\n\n## Alpha\n\nTODO\n");
        assertThat(since("main")).contains("e/15.md:3 Missing section `Beta`", "e/15.md:5 `TODO` left in the text");
    }

    @Test
    void whatGitIsToldToIgnoreDidNotChange() {
        sandbox.file(".gitignore", "e/15.md\n").file("e/15.md", "# Episode 15: Third\n\n## Alpha\n\nTODO\n");
        assertThat(since("main")).isEmpty();
    }

    @Test
    void aBranchIsComparedWithWhereItParted() {
        git(folder, "checkout", "-q", "-b", "branch");
        sandbox.file("e/14.md", SECOND.replace("A disk", "TODO. A disk"));
        commit("on the branch");
        git(folder, "checkout", "-q", "main");
        sandbox.file("e/13.md", FIRST.replace("failed, TODO say why", "failed"));
        commit("on main");
        git(folder, "checkout", "-q", "branch");
        assertThat(since("main")).containsExactly("e/14.md:5 `TODO` left in the text");
    }

    @Test
    void stagedIsWhatTheIndexHoldsNotTheWorkingTree() throws IOException {
        sandbox.file("e/14.md", SECOND.replace("A disk", "TODO. A disk"));
        git(folder, "add", "-A");
        sandbox.file("e/14.md", SECOND.replace("A disk", "FIXME and FIXME. A disk"))
                .file("e/15.md", "# Episode 15: Third\n\n## Alpha\n\nTODO\n");
        assertThat(staged()).containsExactly("e/14.md:5 `TODO` left in the text");
        Files.delete(folder.resolve("e/14.md"));
        assertThat(staged()).containsExactly("e/14.md:5 `TODO` left in the text");
    }

    @Test
    void theFirstCommitOfAllIsShownWhole() throws IOException {
        Path fresh = Files.createDirectory(temp.resolve("fresh"));
        sandbox = sandbox(fresh).configured("").file("14.md", Sandbox.GAP);
        git(fresh, "init", "-q", ".");
        assertThat(staged()).isEmpty();
        git(fresh, "add", "-A");
        assertThat(staged()).containsExactly("14.md:3 Missing section `Beta`");
    }

    @Test
    void suppressionsAndABaselineHoldAmongWhatChanged() {
        assertThat(sandbox.run("baseline", "create").code()).isZero();
        sandbox.file(
                "e/14.md",
                SECOND.replace("A disk", "FIXME. A disk")
                        .replace(
                                "## Beta",
                                "<!-- episode-lint-disable-next-line placeholder/leftover-word -- soon -->\nA TBD thing.\n\n## Beta"));
        Sandbox.Ended ended = sandbox.run("check", "--changed-since", "main");
        assertThat(findings(ended)).containsExactly("e/14.md:5 `FIXME` left in the text");
        assertThat(ended.out()).contains("1 document, 0 errors, 1 warning, 1 suppressed");
        sandbox.file("e/14.md", SECOND.replace("- ", "").replace("It was TODO", "It was TODO") + "\nMore words.\n");
        assertThat(since("main")).isEmpty();
    }

    @Test
    void aDocumentThatIsNotCompleteEnoughFailsOnlyWhereItChanged() {
        sandbox.configured("minimum-completeness: { none: 95 }\n").file("e/15.md", Sandbox.GAP.replace("14", "15"));
        commit("a gap");
        assertThat(sandbox.run("check", "--changed-since", "main").code()).isEqualTo(ExitCode.CLEAN);
        sandbox.file("e/15.md", Sandbox.GAP.replace("14", "15") + "\nMore.\n");
        assertThat(sandbox.run("check", "--changed-since", "main").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aChangedConfigurationIsMentioned() {
        sandbox.configured("rules: { structure/unexpected-section: off }\n");
        assertThat(sandbox.run("check", "--changed-since", "main").err()).contains("episode-lint.yaml changed too");
    }

    @Test
    void fromAFolderOfTheRepositoryToo() {
        sandbox.file("e/14.md", SECOND.replace("A disk", "TODO. A disk"));
        Sandbox below = sandbox(folder.resolve("e"));
        assertThat(findings(below.run("check", "--format", "compact", "--changed-since", "HEAD")))
                .containsExactly("14.md:5 `TODO` left in the text");
    }

    @Test
    void aShallowCloneThatDoesNotReachSaysWhatToDo() {
        sandbox.file("e/14.md", SECOND + "\nMore.\n");
        commit("two");
        Path clone = temp.resolve("clone");
        git(temp, "clone", "-q", "--depth", "1", folder.toUri().toString(), "clone");
        Sandbox.Ended ended = sandbox(clone).run("check", "--changed-since", "HEAD~1");
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err())
                .contains("No commit `HEAD~1` in this shallow clone", "git fetch --deepen", "fetch-depth: 0");
        assertThat(sandbox(clone).run("check", "--changed-since", "HEAD").code())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void whatGitCannotAnswerIsRefused() throws IOException {
        for (String reference : List.of("nowhere", "-x", "--output=pwned", "", "main:e/13.md")) {
            Sandbox.Ended ended = sandbox.run("check", "--changed-since=" + reference);
            assertThat(ended.code()).as(reference).isEqualTo(ExitCode.UNUSABLE);
            assertThat(ended.out()).isEmpty();
        }
        assertThat(Files.exists(folder.resolve("pwned"))).isFalse();
        assertThat(sandbox.run("check", "--staged", "--changed-since", "main").code())
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(sandbox.run("check", "--staged", "--stdin-filename", "a.md").code())
                .isEqualTo(ExitCode.UNUSABLE);
        Path plain = Files.createDirectory(temp.resolve("plain"));
        Sandbox outside = sandbox(plain).configured("").file("14.md", Sandbox.GAP);
        assertThat(outside.run("check", "--staged").err()).contains("Not in a repository");
        Sandbox without = new Sandbox(folder).environment("PATH", folder + ":relative:");
        Sandbox.Ended ended = without.run("check", "--staged");
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err()).contains("No git on the search path");
    }

    @Test
    void nothingThatTheRepositorySetsUpIsRun() throws IOException {
        Path trap = folder.resolve("trap.sh");
        Files.writeString(trap, "#!/bin/sh\ntouch '" + temp.resolve("sprung") + "'\ncat\n");
        assertThat(trap.toFile().setExecutable(true)).isTrue();
        for (String key : List.of(
                "core.fsmonitor",
                "core.pager",
                "diff.external",
                "filter.x.clean",
                "filter.x.smudge",
                "diff.x.textconv",
                "core.sshCommand",
                "credential.helper")) {
            git(folder, "config", key, trap.toString());
        }
        sandbox.file(".gitattributes", "*.md filter=x diff=x\n")
                .file("e/14.md", SECOND.replace("A disk", "TODO. A disk"));
        assertThat(since("main")).containsExactly("e/14.md:5 `TODO` left in the text");
        assertThat(staged()).isEmpty();
        assertThat(Files.exists(temp.resolve("sprung"))).isFalse();
    }
}

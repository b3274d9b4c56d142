package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history that {@code report --history} stores, and the changes that it shows. */
class ReportHistoryTest {
    private static final String FILE = "history.jsonl";
    private static final String EMPTY = "# Episode 14: Second\n\n## Beta\n\n";

    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void files() {
        sandbox =
                new Sandbox(folder).configured("").file("13.md", Sandbox.CLEAN).file("14.md", Sandbox.GAP);
    }

    @Test
    void eachRunAddsOneLineAsTheSchemaDescribesAndLeavesTheOthersAlone() {
        String before = "";
        for (int day = 1; day <= 4; day++) {
            assertThat(on(day).code()).isZero();
            String after = sandbox.read(FILE);
            assertThat(after).startsWith(before).endsWith("\n");
            assertThat(after.lines())
                    .hasSize(day)
                    .allSatisfy(l -> assertThat(Sandbox.schema("history").validate(l, InputFormat.JSON))
                            .isEmpty());
            before = after;
        }
        assertThat(before.lines().skip(1)).allMatch(l -> l.contains("\"documents\":[]"));
    }

    @Test
    void whatIsNewGoneAndHowLongItIsOpenIsTold() {
        assertThat(on(1).out()).doesNotContain("Since", "Change");
        Sandbox.Ended same = on(2);
        assertThat(same.out())
                .contains("Since 2026-06-01: completeness 83 %, 0 new findings, 0 gone\n")
                .containsPattern("14 Second .* = .* 2026-06-01\n");
        sandbox.file("14.md", Sandbox.CLEAN.replace("13: First", "14: Second"));
        assertThat(on(3).out())
                .contains("Since 2026-06-02: completeness 83 % -> 100 %, 0 new findings, 1 gone\n")
                .containsPattern("14 Second .*\\+34 %");
        sandbox.file("14.md", Sandbox.GAP);
        assertThat(on(4).out())
                .contains("Since 2026-06-03: completeness 100 % -> 83 %, 1 new finding, 0 gone\n")
                .containsPattern("14 Second .*-34 %.* 2026-06-04\n");
    }

    @Test
    void whatWasNotReportedIsNotGone() {
        on(1);
        assertThat(on(2, "13.md").out()).contains("Since 2026-06-01: completeness 100 %, 0 new findings, 0 gone\n");
        Sandbox.Ended all = on(3);
        assertThat(all.out())
                .contains("Since 2026-06-02: completeness 83 %, 0 new findings, 0 gone\n")
                .containsPattern("14 Second .* 2026-06-01\n");
        assertThat(sandbox.read(FILE).lines().skip(1).findFirst().orElseThrow()).contains("\"absent\":[\"14.md\"]");
    }

    @Test
    void aDocumentThatCannotBeReadIsLeftAsItWas() {
        on(1);
        sandbox.file("14.md", "x".repeat(1 << 21));
        Sandbox.Ended incomplete = on(2);
        assertThat(incomplete.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(incomplete.out()).contains("0 new findings, 0 gone");
        sandbox.file("14.md", Sandbox.GAP);
        assertThat(on(3).out()).contains("0 new findings, 0 gone").containsPattern("14 Second .* 2026-06-01\n");
    }

    @Test
    void aNewDocumentIsNotComparedButNamed() {
        on(1);
        sandbox.file("15.md", EMPTY.replace("14", "15"));
        assertThat(on(2).out()).contains("completeness 83 %, 0 new findings, 0 gone, 1 new document\n");
    }

    @Test
    void aDamagedLineIsSaidSkippedAndKept() throws IOException {
        on(1);
        String sound = sandbox.read(FILE);
        sandbox.file(FILE, "<<<<<<< HEAD\n" + sound + sound.substring(0, 40));
        Sandbox.Ended ended = on(2, "--quiet");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEqualTo("""
                        episode-lint: skipped: history.jsonl:1: not JSON
                        episode-lint: skipped: history.jsonl:3: not JSON
                        """);
        assertThat(ended.out()).contains("Since 2026-06-01");
        assertThat(sandbox.read(FILE)).startsWith("<<<<<<< HEAD\n" + sound + sound.substring(0, 40) + "\n{");
    }

    @Test
    void aReportOfAnEarlierDayDoesNotFollow() {
        on(5);
        Sandbox.Ended ended = on(4);
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err()).contains("history.jsonl: The history has a report of 2026-06-05 already");
        assertThat(sandbox.read(FILE).lines()).hasSize(1);
    }

    @Test
    void theHistoryMayLieOutsideAndTheCommitIsKept() throws IOException {
        Path inner = folder.resolve("repository");
        Sandbox repository = new Sandbox(inner)
                .configured("")
                .file("14.md", Sandbox.GAP)
                .file(".git/HEAD", "0123456789".repeat(4) + "\n");
        assertThat(repository.run("report", "--history", "../outside.jsonl").code())
                .isZero();
        assertThat(Files.readString(folder.resolve("outside.jsonl")))
                .contains("\"commit\":\"" + "0123456789".repeat(4) + "\"");
        assertThat(repository.run("report", "--history", "no/folder.jsonl").code())
                .isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        on(1);
        Files.delete(folder.resolve(FILE));
        Files.createSymbolicLink(folder.resolve(FILE), Path.of("/dev/full"));
        Sandbox.Ended link = on(2);
        assertThat(link.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(link.err()).contains("history.jsonl: A history is a file, not a link to one");
        Files.delete(folder.resolve(FILE));
    }

    private Sandbox.Ended on(int day, String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("report", "--history", FILE, "--date", "2026-06-0" + day), Arrays.stream(more))
                .toArray(String[]::new);
        return sandbox.run(arguments);
    }
}

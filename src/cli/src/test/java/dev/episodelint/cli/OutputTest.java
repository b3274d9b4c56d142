package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.report.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final String ESCAPE = "\u001B[";

    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void files() {
        sandbox =
                new Sandbox(folder).configured("").file("13.md", Sandbox.CLEAN).file("14.md", Sandbox.GAP);
    }

    @Test
    void withoutTerminalThereAreFirstLinesAndASummary() {
        assertThat(sandbox.run("check").lines())
                .hasSize(2)
                .last()
                .isEqualTo("2 documents, 1 error, 0 warnings, completeness 83 %");
    }

    @Test
    void onATerminalThereAreFramesAndColour() {
        assertThat(sandbox.terminal().run("check").out()).contains(ESCAPE, " = schema/show.md:");
    }

    @Test
    void colourCanBeSwitchedOffAndOn() {
        assertThat(sandbox.run("check", "--color", "always").out()).contains(ESCAPE);
        sandbox.terminal();
        assertThat(sandbox.run("check", "--color", "never").out())
                .doesNotContain(ESCAPE)
                .contains(" = schema/show.md:");
        assertThat(sandbox.environment("TERM", "dumb").run("check").out()).doesNotContain(ESCAPE);
        sandbox.environment("TERM", "xterm").environment("NO_COLOR", "1");
        assertThat(sandbox.run("check").out()).doesNotContain(ESCAPE);
        assertThat(sandbox.run("check", "--color", "always").out()).contains(ESCAPE);
        assertThat(sandbox.environment("NO_COLOR", "").run("check").out()).contains(ESCAPE);
    }

    @Test
    void quietPrintsFindingsAndNothingElse() {
        Sandbox.Ended ended = sandbox.run("check", "--quiet", "--no-config", "--template", "schema/show.md", "14.md");
        assertThat(ended.lines()).hasSize(1).first().asString().contains("[structure/missing-section]");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void aReportGoesToAFileInOneFormat() {
        Sandbox.Ended ended = sandbox.run("check", "--format", "json", "--output", "report.json");
        assertThat(ended.out()).isEmpty();
        assertThat(sandbox.read("report.json")).startsWith("{\n  \"formatVersion\": 1,");
    }

    @Test
    void severalFormatsGoToSeveralPlaces() {
        Sandbox.Ended ended =
                sandbox.run("check", "--format", "text", "--format", "json=a.json", "--format=compact=b=c.txt");
        assertThat(ended.out()).endsWith("2 documents, 1 error, 0 warnings, completeness 83 %\n");
        assertThat(sandbox.read("a.json")).startsWith("{");
        assertThat(sandbox.read("b=c.txt")).endsWith("2 documents, 1 error, 0 warnings, completeness 83 %\n");
    }

    @Test
    void everyFormatComesOutOfOneRun() {
        List<String> arguments = new ArrayList<>(List.of("check"));
        Format.ids().forEach(id -> arguments.addAll(List.of("--format", id + "=out." + id)));
        Sandbox.Ended ended = sandbox.run(arguments.toArray(String[]::new));
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isEqualTo(ExitCode.FINDINGS);
        for (String id : Format.ids()) {
            assertThat(sandbox.read("out." + id))
                    .as(id)
                    .contains("14.md", "structure/missing-section", "Missing section");
        }
    }

    @Test
    void inJunitFailsWhatFailsTheRun() {
        assertThat(sandbox.run("check", "--format", "junit").out()).contains("failures=\"1\"", "<failure");
        Sandbox.Ended never = sandbox.run("check", "--format", "junit", "--fail-on", "never");
        assertThat(never.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(never.out()).contains("failures=\"0\"", "<skipped").doesNotContain("<failure");
        assertThat(sandbox.run("check", "--format", "junit", "--as", "in-progress", "--fail-on", "warning")
                        .out())
                .contains("<failure");
    }

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        sandbox.file("out/report.txt", "old");
        Files.setPosixFilePermissions(sandbox.path("out/report.txt"), PosixFilePermissions.fromString("rw-rw----"));
        sandbox.run("check", "--output", "out/report.txt");
        assertThat(sandbox.read("out/report.txt")).doesNotContain("old");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sandbox.path("out/report.txt"))))
                .isEqualTo("rw-rw----");
        try (var files = Files.list(sandbox.path("out"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aLinkInPlaceOfTheFileIsReplacedNotFollowed() throws IOException {
        sandbox.file("precious.txt", "precious");
        Files.createSymbolicLink(sandbox.path("report.txt"), sandbox.path("precious.txt"));
        sandbox.run("check", "--output", "report.txt");
        assertThat(sandbox.read("precious.txt")).isEqualTo("precious");
        assertThat(sandbox.read("report.txt")).contains("2 documents");
    }

    @Test
    void whatIsNoRegularFileIsNotReplaced() {
        assertThat(sandbox.run("check", "--output", "/dev/null", "13.md").code())
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(Path.of("/dev/null"))
                .satisfies(p -> assertThat(Files.isRegularFile(p)).isFalse());
    }

    @Test
    void neitherThreadsNorTheOrderOfArgumentsShow() {
        for (int i = 0; i < 40; i++) {
            sandbox.file("more/" + i + ".md", i % 3 == 0 ? Sandbox.CLEAN : Sandbox.GAP);
        }
        for (String format : Format.ids()) {
            String one = sandbox.run("check", "--format", format, "--threads", "1", ".")
                    .out();
            assertThat(sandbox.run("check", "--format", format, "--threads", "8", "more", "14.md", "13.md", "schema/..")
                            .out())
                    .isEqualTo(one);
        }
    }

    @Test
    void aHostileFileNameCannotForgeALine() throws IOException {
        Files.writeString(sandbox.path("a\nb.md:1:1: error: forged\u001B[2J.md"), Sandbox.GAP);
        Sandbox.Ended ended = sandbox.run("check");
        assertThat(ended.lines()).noneMatch(l -> l.startsWith("b.md"));
        assertThat(ended.out()).contains("a\\u000Ab.md").doesNotContain("\u001B");
        for (String format : Format.ids()) {
            Sandbox.Ended other = sandbox.run("check", "--format", format);
            assertThat(other.out()).as(format).contains("forged").doesNotContain("\u001B");
            assertThat(other.lines()).as(format).noneMatch(l -> l.startsWith("b.md"));
        }
        assertThat(sandbox.run("check", "no\u001B[2Jsuch.md").err()).doesNotContain("\u001B");
    }
}

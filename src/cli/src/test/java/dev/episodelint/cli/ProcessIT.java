package dev.episodelint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes of real processes: the launcher and the packaged jar. */
class ProcessIT {
    @TempDir
    private static Path temporary;

    private static Path folder;
    private static Sandbox sandbox;
    private static LauncherProcess release;

    @BeforeAll
    static void files() throws IOException, InterruptedException {
        folder = Files.createDirectory(temporary.resolve("work"));
        release = LauncherProcess.release(temporary.resolve("home"), folder);
        sandbox = new Sandbox(folder)
                .configured("")
                .file("clean.md", Sandbox.CLEAN)
                .file("gap.md", Sandbox.GAP)
                .file("broken.md", new byte[] {'#', ' ', 'a', (byte) 0xC3, 0, '\n'})
                .file("large.md", "x".repeat(1024 * 1024 + 1))
                .file("bad.yaml", "tempalte: x\n")
                .file("refused.md", "# T\n\n## A\n\n```yaml\na: 1\n\n```java\nb\n```\n")
                .file("none.yaml", "template: schema/show.md\ndocuments: []\n")
                .file("elsewhere.yaml", "template: schema/show.md\ndocuments: [\"episodes/*.md\"]\n")
                .file("excluded.yaml", "template: schema/show.md\nexclude: [\"**\"]\n")
                .file("usual/README.md", "# Read me\n")
                .file("gated.yaml", "template: schema/show.md\nminimum-completeness: { none: 90 }\n")
                .file("linked/clean.md", Sandbox.CLEAN)
                .file("piped/clean.md", Sandbox.CLEAN);
        Files.createDirectories(folder.resolve("empty.md"));
        Files.createSymbolicLink(folder.resolve("linked/self.md"), Path.of("/proc/self/environ"));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("piped/pipe.md").toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @AfterAll
    static void withoutTheLink() throws IOException {
        Files.delete(folder.resolve("linked/self.md"));
    }

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "check clean.md                                        | 0 | 1 document, 0 errors",
                "check --fail-on never --config gated.yaml gap.md      | 0 | 1 document, 1 error",
                "check gap.md                                          | 1 | 1 document, 1 error",
                "check broken.md                                       | 1 | broken.md:1:",
                "check --as planning --config gated.yaml gap.md        | 1 | expected at least",
                "check --config bad.yaml clean.md                      | 2 | bad.yaml:1:1",
                "check --template refused.md clean.md                  | 2 | refused.md:5:1",
                "check nothing.md                                      | 2 | nothing.md",
                "check clean.md nothing.md                             | 2 | nothing.md",
                "check large.md                                        | 3 | large.md: is over the limit of 1 MB",
                "check large.md gap.md                                 | 3 | gap.md:",
                "check piped                                           | 3 | pipe.md: is not a regular file",
                "check piped/pipe.md                                   | 3 | pipe.md: is not a regular file",
                "check --output nowhere/report.txt clean.md            | 3 | no such folder",
                "graph .                                               | 3 | large.md: is over the limit of 1 MB",
                "--version                                             | 0 | episode-lint"
            })
    void endsWith(String arguments, int code, String says) {
        Sandbox.Ended ended = release.run(arguments.split(" +"));
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(code);
        assertThat(ended.out() + ended.err()).contains(says);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "check empty.md",
                "check usual",
                "check --config elsewhere.yaml .",
                "check --config excluded.yaml",
                "check --quiet --format json empty.md"
            })
    void aRunThatCheckedNothingIsNeverGreen(String arguments) {
        Sandbox.Ended ended = release.run(arguments.split(" "));
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("No document");
    }

    @Test
    void whatMayNotBeReadEndsWithThree() throws IOException {
        Sandbox locked = sandbox.file("locked.md", Sandbox.CLEAN);
        assertThat(locked.path("locked.md").toFile().setReadable(false)).isTrue();
        try {
            Needs.that(!Files.isReadable(locked.path("locked.md")), "whoever runs this may read everything");
            assertThat(release.run("check", "locked.md").code()).isEqualTo(ExitCode.INCOMPLETE);
        } finally {
            Files.delete(locked.path("locked.md"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "check gap.md",
                "check --format json gap.md",
                "check --format sarif gap.md",
                "explain gap.md",
                "template compile schema/show.md",
                "graph clean.md",
                "--version"
            })
    void aFullStandardOutputEndsWithThree(String arguments) {
        Needs.that(Files.exists(Path.of("/dev/full")), "no /dev/full here");
        Sandbox.Ended ended = release.shell("\"$0\" " + arguments + " >/dev/full");
        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(ended.err()).contains("standard output could not be written");
    }

    @Test
    void aClosedStandardOutputEndsWithThree() {
        assertThat(release.shell("\"$0\" check clean.md >&-").code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(release.shell("\"$0\" check gap.md <&- >&- 2>&-").code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    /** The document is withheld until the reader of the output is gone. */
    @Test
    void aReaderWhoHasGoneEndsWithThree() throws IOException {
        Process process = new ProcessBuilder(release.launcher().toString(), "check", "--stdin-filename", "clean.md")
                .directory(folder.toFile())
                .redirectError(temporary.resolve("gone.err").toFile())
                .start();
        process.getInputStream().close();
        try (OutputStream in = process.getOutputStream()) {
            in.write(Sandbox.CLEAN.getBytes(UTF_8));
        }
        Sandbox.Ended ended =
                new LauncherProcess.Going(process, temporary.resolve("gone.err"), temporary.resolve("gone.err")).end();
        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(ended.err()).contains("standard output could not be written");
    }

    /** More bytes than the buffer of a pipe. */
    @Test
    void aReaderWhoStopsEndsWithThree() {
        Sandbox.Ended ended =
                release.shell("{ \"$0\" template compile episode-enhancement; echo $? >code; } | head -c0; cat code");
        assertThat(ended.out()).as(ended.err()).isEqualTo("3\n");
    }

    @Test
    void withoutStandardInputNothingIsChecked() {
        Sandbox.Ended ended = release.shell("\"$0\" check --stdin-filename clean.md <&-");
        assertThat(ended.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(ended.out()).startsWith("0 documents");
        assertThat(ended.err()).contains("clean.md: cannot be read");
    }

    @Test
    void withoutStandardErrorTheVerdictIsTheSame() {
        assertThat(release.shell("\"$0\" check clean.md 2>&-").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(release.shell("\"$0\" check gap.md 2>&-").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(release.shell("\"$0\" check nothing.md 2>&-").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    /** The run has started when it has read more than the buffer of a pipe, and cannot end before its input ends. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"TERM, 143", "INT, 130"})
    void aSignalEndsARunThatIsGoing(String signal, int code) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(LauncherProcess.interruptible());
        command.addAll(List.of(
                release.launcher().toString(), "check", "--stdin-filename", "long.md", "--format", "json=long.json"));
        LauncherProcess.Going run = release.startCommand(command);
        OutputStream in = run.process().getOutputStream();
        in.write("A long draft.\n".repeat(40_000).getBytes(UTF_8));
        in.flush();
        LauncherProcess.signal(signal, run.process());
        Sandbox.Ended ended = run.end();
        assertThat(ended.code()).as(ended.err()).isEqualTo(code);
        assertThat(ended.out()).isEmpty();
        assertThat(folder.resolve("long.json")).doesNotExist();
    }

    /** A stopped process cannot finish its file; if it was stopped too late, the test repeats. */
    @Test
    void aSignalWhileAReportIsWrittenLeavesTheOldOneAndNoDraft() throws IOException, InterruptedException {
        Path many = Files.createDirectory(temporary.resolve("many"));
        Sandbox series = new Sandbox(many).configured("");
        for (int i = 0; i < 20; i++) {
            series.file(
                    "e" + i + ".md", "# Episode 14: Second\n\n" + "## Alpha\n\nA disk was full. TODO\n\n".repeat(300));
        }
        LauncherProcess.Going run = stoppedWhileWriting(many, series);
        assertThat(drafts(many)).as("a report being written").hasSize(1);
        LauncherProcess.signal("TERM", run.process());
        LauncherProcess.signal("CONT", run.process());
        Sandbox.Ended ended = run.end();
        assertThat(ended.code()).as(ended.err()).isEqualTo(143);
        assertThat(drafts(many)).isEmpty();
        assertThat(series.read("report.json")).isEqualTo("the old one\n");
    }

    private static LauncherProcess.Going stoppedWhileWriting(Path many, Sandbox series)
            throws IOException, InterruptedException {
        LauncherProcess launched = LauncherProcess.at(release.launcher(), many, Map.of());
        for (int trial = 1; ; trial++) {
            series.file("report.json", "the old one\n");
            LauncherProcess.Going run = launched.start("check", "--quiet", "--format", "json=report.json");
            while (drafts(many).isEmpty() && run.process().isAlive()) {
                Thread.sleep(1);
            }
            LauncherProcess.signal("STOP", run.process());
            if (!drafts(many).isEmpty() || trial == 10) {
                return run;
            }
            run.process().destroyForcibly();
        }
    }

    private static List<Path> drafts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(".report"))
                    .toList();
        }
    }

    /** Simulates a full disk: the shell limits the size of files. */
    @Test
    void aReportThatDoesNotFitLeavesTheOldOneAndNoDraft() throws IOException {
        sandbox.file("report.json", "the old one\n");
        Sandbox.Ended ended = release.shell("ulimit -f 1; JAVA_TOOL_OPTIONS=-XX:-UsePerfData \"$0\" "
                + "check --quiet --format json=report.json gap.md clean.md gap.md linked/clean.md");
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(ended.err()).contains("report.json could not be written");
        assertThat(sandbox.read("report.json")).isEqualTo("the old one\n");
        assertThat(drafts(folder)).hasSize(0);
    }

    /**
     * No option lets a rule fail, so a rule of the jar is replaced by one that does; all else is the real process.
     */
    @Test
    void aRuleThatFailsEndsWithThreeAndTheOthersAreReported() throws IOException {
        Path classes = Files.createDirectory(temporary.resolve("failing"));
        Path source = Path.of("src/test/resources/failing/LiteralNewlinesKind.java");
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        assertThat(compiler.run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        LauncherProcess.JAR.toString(),
                        "-d",
                        classes.toString(),
                        source.toString()))
                .isZero();
        Sandbox.Ended ended = java(classes, "check", "gap.md", "clean.md");
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(ended.out()).contains("[structure/missing-section]", "[tool/internal-error]", "2 documents");
        assertThat(ended.err()).contains("gap.md: ", "clean.md: ", "structure/literal-newlines");
    }

    /** An error that no rule catches: the virtual machine rejects a class. */
    @Test
    void aDamagedJarEndsWithThree() throws IOException {
        Path classes = temporary.resolve("damaged");
        Path damaged = classes.resolve("dev/episodelint/parse/MarkdownParser.class");
        Files.createDirectories(damaged.getParent());
        Files.write(damaged, new byte[] {1, 2, 3});
        Sandbox.Ended ended = java(classes, "check", "gap.md");
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(ended.err()).contains("internal error");
    }

    private static Sandbox.Ended java(Path before, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                before + System.getProperty("path.separator") + LauncherProcess.JAR,
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return release.startCommand(command).end();
    }
}

package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {
    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void files() throws IOException {
        sandbox = new Sandbox(folder)
                .configured("")
                .file("clean.md", Sandbox.CLEAN)
                .file("gap.md", Sandbox.GAP)
                .file("large.md", "x".repeat(1024 * 1024 + 1))
                .file("broken.md", new byte[] {'#', ' ', 'a', (byte) 0xC3, 0, '\n'})
                .file("refused.md", "# T\n\n## A\n\n```yaml\na: 1\n\n```java\nb\n```\n")
                .file("bad.yaml", "tempalte: x\n");
        Files.createDirectory(folder.resolve("empty"));
    }

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "check clean.md                                          | 0",
                "check --fail-on warning clean.md                        | 0",
                "check gap.md                                            | 1",
                "check --fail-on never gap.md                            | 0",
                "check --as planning gap.md                              | 0",
                "check --as planning --fail-on info gap.md               | 1",
                "check --as in-progress --fail-on warning gap.md         | 1",
                "check --as complete gap.md                              | 1",
                "check broken.md                                         | 1",
                "check clean.md gap.md                                   | 1",
                "check nothing.md                                        | 2",
                "check clean.md nothing.md                               | 2",
                "check empty                                             | 2",
                "check --config bad.yaml clean.md                        | 2",
                "check --config nothing.yaml clean.md                    | 2",
                "check --config bad.yaml --no-config clean.md            | 2",
                "check --template nothing.md clean.md                    | 2",
                "check --template refused.md clean.md                    | 2",
                "check --overlay nothing.yaml clean.md                   | 2",
                "check --fail-on loud clean.md                           | 2",
                "check --as done clean.md                                | 2",
                "check --threads 0 clean.md                              | 2",
                "check --threads many clean.md                           | 2",
                "check --color red clean.md                              | 2",
                "check --format xml clean.md                             | 2",
                "check --format json= clean.md                           | 2",
                "check --format json --format text clean.md              | 2",
                "check --format json --format compact --output o clean.md | 2",
                "check --format json=a --output b clean.md               | 2",
                "check --stdin-filename a.md clean.md                    | 2",
                "check --config                                          | 2",
                "check --unheard-of clean.md                             | 2",
                "check @clean.md                                         | 2",
                "unheard-of                                              | 2",
                "template                                                | 2",
                "template compile                                        | 2",
                "template compile nothing.md                             | 2",
                "template compile refused.md                             | 2",
                "template check refused.md                               | 2",
                "explain nothing/at-all                                  | 2",
                "explain                                                 | 2",
                "rules surplus                                           | 2",
                "init                                                    | 2",
                "check large.md                                          | 3",
                "check large.md gap.md                                   | 3",
                "check --output nowhere/report.txt clean.md              | 3",
                "check --output empty clean.md                           | 3",
                "template compile schema/show.md                         | 0",
                "template check schema/show.md                           | 0",
                "template compile episode-enhancement                    | 0",
                "rules                                                   | 0",
                "explain structure/missing-section                       | 0",
                "explain gap.md                                          | 0",
                "explain large.md                                        | 0",
                "--help                                                  | 0",
                "check --help                                            | 0",
                "--version                                               | 0"
            })
    void endsWith(String arguments, int code) {
        Sandbox.Ended ended = sandbox.run(arguments.split(" "));
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(code);
        if (code > ExitCode.FINDINGS) {
            assertThat(ended.err()).isNotBlank();
        }
        if (code == ExitCode.UNUSABLE) {
            assertThat(ended.out()).isEmpty();
        }
    }

    @Test
    void noCommandAtAllShowsTheHelpAndEndsWithTwo() {
        Sandbox.Ended ended = sandbox.run();
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.err()).contains("check", "template", "rules", "explain", "init");
    }

    @Test
    void whatCanBeCheckedIsReportedThoughAnotherDocumentCannotBeRead() {
        Sandbox.Ended ended = sandbox.run("check", "large.md", "gap.md");
        assertThat(ended.out()).contains("gap.md:", "1 document, 1 error, 0 warnings, completeness 66 %, 1 failure");
        assertThat(ended.err()).contains("large.md: is over the limit of 1 MB");
    }

    @Test
    void outputThatCannotBeWrittenEndsWithThree() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        for (String[] arguments : new String[][] {{"check", "clean.md"}, {"rules"}, {"--help"}}) {
            Sandbox.Ended ended = sandbox.runInto(full, arguments);
            assertThat(ended.code()).isEqualTo(ExitCode.INCOMPLETE);
            assertThat(ended.err()).contains("standard output could not be written");
        }
    }

    @Test
    void whateverGoesWrongInsideEndsWithThree() {
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void print(String text) {
                throw new StackOverflowError("inside");
            }
        };
        Sandbox.Ended ended = sandbox.runInto(broken, "rules");
        assertThat(ended.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(ended.err()).contains("internal error", "inside");
    }

    @Test
    void aRunNeedsNoProcess() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"check", "clean.md"},
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                System.err,
                folder,
                Map.of());
        assertThat(code).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("1 document, 0 errors, 0 warnings, completeness 100 %\n");
    }
}

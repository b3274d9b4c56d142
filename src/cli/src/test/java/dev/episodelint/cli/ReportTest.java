package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.report.ReviewFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code report}. {@code -Dgolden.renew=true} renews the reports on the examples. */
class ReportTest {
    private static final Path HOME =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Path GOLDEN = Path.of("src/test/resources/examples");

    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void files() {
        sandbox =
                new Sandbox(folder).configured("").file("13.md", Sandbox.CLEAN).file("14.md", Sandbox.GAP);
    }

    @ParameterizedTest
    @CsvSource({
        "report.txt, report examples/",
        "report.csv, report examples/ --format csv",
        "report-detail.csv, report examples/ --format csv --detail"
    })
    void theExamplesAreReportedSo(String file, String arguments) throws IOException {
        Sandbox.Ended ended = new Sandbox(HOME).run(arguments.split(" "));
        assertThat(ended.code()).isZero();
        String out = ended.out().replace("\r\n", "\n");
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(file), out);
        }
        assertThat(out).isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }

    @Test
    void whatLiesInTheFutureGoesByTheDayOfTheReport() {
        sandbox.file("schema/show.md", "# Show\n\n## Storm 1: [Name] [Year]\n\nText.\n")
                .file(
                        "schema/show.overlay.yaml",
                        "template: show.md\nsections: { Storm: { slots: { Year: { min: 1900, max: today } } } }\n")
                .file("13.md", "# Episode 13: First\n\n## Storm 1: Lothar 2028\n\nWind.\n");
        String[] report = {"report", "13.md", "--format", "json", "--date"};
        assertThat(sandbox.run(with(report, "2027-12-30")).out()).contains("not in the future");
        assertThat(sandbox.run(with(report, "2030-01-01")).out()).doesNotContain("not in the future");
        assertThat(sandbox.run("check", "13.md").out()).contains("not in the future");
        assertThat(sandbox.today("2028-01-01").run("check", "13.md").out()).doesNotContain("not in the future");
    }

    private static String[] with(String[] arguments, String last) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    @Test
    void theLeastCompleteComesFirstWithWhatItLacks() {
        Sandbox.Ended ended = sandbox.run("report");
        assertThat(ended.lines().get(1)).startsWith("14 Second").contains(" 66 %");
        assertThat(ended.lines().get(2)).startsWith("13 First").contains(" 100 %");
        assertThat(ended.out())
                .contains("14.md: 14 Second, 66 %\n", "Beta  1 missing")
                .contains(
                        "quick win: closing this finding brings it to 100 %\n    14.md:3: Missing section `Beta` (+33 %)")
                .endsWith("2 documents, 1 error, 0 warnings, completeness 83 %\n");
    }

    @Test
    void nothingThatIsFoundFailsIt() {
        assertThat(sandbox.run("report").code()).isEqualTo(ExitCode.CLEAN);
        sandbox.configured("minimum-completeness: { none: 90 }\n");
        Sandbox.Ended ended = sandbox.run("report");
        assertThat(ended.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(ended.out()).contains("66 % < 90 %", "expected at least 90 %", "1 below the minimum");
    }

    @Test
    void whatCannotBeReadMakesItIncomplete() throws IOException {
        sandbox.file("15.md", "x".repeat(1 << 21));
        Sandbox.Ended ended = sandbox.run("report");
        assertThat(ended.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(ended.err()).contains("incomplete: 15.md: is over the limit of 1 MB");
        assertThat(ended.out()).contains("13 First", "14 Second", "1 failure");
        assertThat(sandbox.run("report", "--output", "no/such/folder", "13.md").code())
                .isEqualTo(ExitCode.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report --format txt      | --format: Unknown format `txt`; did you mean `text`?",
                "report --dat 2026-01-01  | Unknown option `--dat`; did you mean `--date`?",
                "report --date 2026-02-30 | --date: Unexpected `2026-02-30`, expected a day such as `2026-11-22`",
                "report --date tomorrow   | --date: Unexpected `tomorrow`",
                "report --detail          | --detail: Needs `--format csv`",
                "report --format text --format csv | --format: Two formats for standard output",
                "report --color blue      | --color: Unexpected `blue`",
                "report --threads 0       | --threads: Unexpected `0`",
                "report no-such-folder    | no-such-folder"
            })
    void aRequestThatCannotBeUsedIsToldWhy(String arguments, String words) {
        Sandbox.Ended ended = sandbox.run(arguments.split(" "));
        assertThat(ended.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains(words);
    }

    @Test
    void itFitsTheTerminal() {
        sandbox.file("15.md", "# Episode 15: " + "数学".repeat(60) + "\n\n## Alpha\n\nA.\n");
        for (int columns : new int[] {60, 80, 100}) {
            String out = sandbox.environment("COLUMNS", String.valueOf(columns))
                    .run("report")
                    .out();
            String row =
                    out.lines().filter(l -> l.startsWith("15 ")).findFirst().orElseThrow();
            assertThat(row).contains("数学", "…", " 66 %");
            assertThat(row.codePoints()
                            .map(c -> c >= 0x2E80 && c < 0xFF00 ? 2 : 1)
                            .sum())
                    .isLessThanOrEqualTo(columns);
        }
    }

    @Test
    void everyFormatComesOutOfOneRunAndWithoutANameOfItsOwn() {
        List<String> arguments = new ArrayList<>(List.of("report", "--date", "2026-06-01"));
        ReviewFormat.ids().forEach(id -> arguments.addAll(List.of("--format", id + "=out." + id)));
        Sandbox.Ended ended = sandbox.run(arguments.toArray(String[]::new));
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEmpty();
        for (String id : ReviewFormat.ids()) {
            assertThat(sandbox.read("out." + id)).as(id).isNotBlank();
            for (String threads : List.of("1", "8")) {
                assertThat(sandbox.run("report", "--format", id, "--threads", threads)
                                .out())
                        .as(id)
                        .isEqualTo(sandbox.read("out." + id));
            }
        }
    }

    @Test
    void aClosedOrFullStandardOutputMakesItIncomplete() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        });
        for (String id : ReviewFormat.ids()) {
            Sandbox.Ended ended = sandbox.runInto(full, "report", "--format", id);
            assertThat(ended.code()).as(id).isEqualTo(ExitCode.INCOMPLETE);
            assertThat(ended.err()).contains("standard output could not be written");
        }
    }

    @Test
    void theDayDecidesWhichWaiversHold() {
        sandbox.file(
                "14.md",
                Sandbox.GAP.replace(
                        "## Alpha",
                        "<!-- episode-lint-disable-file structure/missing-section until 2026-08-01 -- later -->\n\n## Alpha"));
        assertThat(sandbox.run("report", "--date", "2026-07-01").out()).contains("Waived", "1 suppressed");
        assertThat(sandbox.run("report", "--date", "2026-09-01").out()).doesNotContain("Waived", "suppressed");
    }
}

package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.diagnostic.Range;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GitHubReporterTest {

    @Test
    void everyFindingIsAnAnnotation() throws IOException {
        GoldenFile.assertSame("github.txt", SampleReports.show(Format.GITHUB, Style.PLAIN, SampleReports.rich()));
    }

    @Test
    void theRunnerReadsPlaceTitleAndLines() throws IOException {
        assertThat(FormatReaders.commands(SampleReports.show(Format.GITHUB, Style.PLAIN, SampleReports.rich())))
                .hasSize(5)
                .contains(new FormatReaders.Command(
                        "warning",
                        Map.of(
                                "file",
                                "episodes/13.md",
                                "line",
                                "88",
                                "endLine",
                                "88",
                                "col",
                                "1",
                                "endColumn",
                                "12",
                                "title",
                                "structure/missing-section"),
                        "Missing section `Cost Analysis`\nAdd it after `Security`\nschemas/t.md:122:1: required here"));
    }

    @Test
    void columnsAreLeftOutWhereTheRunnerWouldNotTakeThem() throws IOException {
        assertThat(shown(new Range(3, 2, 5, 4))).contains("line=3,endLine=5,title");
        assertThat(shown(new Range(3, 2, 5, 1))).contains("line=3,endLine=4,title");
        assertThat(shown(new Range(3, 2, 3, 2))).contains("line=3,endLine=3,col=2,title");
    }

    @Test
    void contentCannotCommandTheRunner() throws IOException {
        String log = SampleReports.show(
                Format.GITHUB,
                Style.PLAIN,
                SampleReports.of(
                        SampleReports.saying("a\n::error file=x::b\r\n##[add-mask]c 100%0A::stop-commands::d")));
        assertThat(FormatReaders.commands(log))
                .singleElement()
                .satisfies(c -> assertThat(c.message())
                        .isEqualTo(
                                "a\\u000A::error file=x::b\\u000D\\u000A##\\u005Badd-mask]c 100%0A::stop-commands::d"));
    }

    @Test
    void aPathIsOneProperty() {
        String path = "a:b,line=9::c%.md";
        String log = "::error file=" + GitHubReporter.property(path) + ",line=1::x";
        assertThat(FormatReaders.commands(log).get(0).properties()).isEqualTo(Map.of("file", path, "line", "1"));
    }

    private static String shown(Range range) throws IOException {
        return SampleReports.show(Format.GITHUB, Style.PLAIN, SampleReports.of(SampleReports.at(range, "abcdefgh")));
    }
}

package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.diagnostic.Range;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextReporterTest {
    private static final Style TERMINAL = new Style(true, false, true, false);

    @Test
    void textForAFileHasFirstLinesAndNotes() throws IOException {
        GoldenFile.assertSame("text.txt", SampleReports.show(Format.TEXT, Style.PLAIN, SampleReports.rich()));
    }

    @Test
    void textForATerminalHasFramesAndHelp() throws IOException {
        GoldenFile.assertSame("text-terminal.txt", SampleReports.show(Format.TEXT, TERMINAL, SampleReports.rich()));
    }

    @Test
    void textInColourIsTheSameTextInColour() throws IOException {
        String colored = SampleReports.show(Format.TEXT, new Style(true, true, true, false), SampleReports.rich());
        GoldenFile.assertSame("text-color.txt", colored);
        assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(SampleReports.show(Format.TEXT, TERMINAL, SampleReports.rich()));
    }

    @Test
    void compactHasFirstLinesOnly() throws IOException {
        GoldenFile.assertSame("compact.txt", SampleReports.show(Format.COMPACT, Style.PLAIN, SampleReports.rich()));
    }

    @Test
    void suppressedFindingsAreListedWithTheirReasonsWhenAskedFor() throws IOException {
        Style all = new Style(true, false, true, true);
        GoldenFile.assertSame("text-suppressed.txt", SampleReports.show(Format.TEXT, all, SampleReports.rich()));
    }

    @Test
    void theSummaryCanBeLeftOut() throws IOException {
        Style quiet = new Style(false, false, false, false);
        assertThat(SampleReports.show(Format.TEXT, quiet, SampleReports.EMPTY)).isEmpty();
        assertThat(SampleReports.show(Format.COMPACT, quiet, SampleReports.EMPTY))
                .isEmpty();
    }

    @Test
    void theSummaryCountsInWords() throws IOException {
        assertThat(SampleReports.show(Format.TEXT, Style.PLAIN, SampleReports.EMPTY))
                .isEqualTo("0 documents, 0 errors, 0 warnings\n");
        assertThat(SampleReports.show(Format.COMPACT, Style.PLAIN, SampleReports.of(SampleReports.saying("x"))))
                .endsWith("\n0 documents, 1 error, 0 warnings\n");
    }

    @Test
    void contentCannotSteerATerminalOrForgeALine() throws IOException {
        String text = SampleReports.show(
                Format.TEXT,
                TERMINAL,
                SampleReports.of(SampleReports.saying(
                        "a\u001B[2Jb\u202Ec\nd.md:1:1: error: forged\u0085e\u2028f\r\u007F\uD800")));
        assertThat(text.lines().findFirst())
                .contains("a.md:1:1: error: a\\u001B[2Jb\\u202Ec\\u000Ad.md:1:1: error: forged\\u0085e\\u2028f"
                        + "\\u000D\\u007F\\uD800 [structure/missing-section]");
    }

    @Test
    void contentCannotCommandABuildServer() {
        assertThat(Sanitizer.path("::error::x.md")).isEqualTo("./::error::x.md");
        assertThat(Sanitizer.line("a ##[error]b")).isEqualTo("a ##\\u005Berror]b");
        assertThat(Sanitizer.line("##vso[task.x]a")).isEqualTo("##vso\\u005Btask.x]a");
        assertThat(Sanitizer.line("# a[b] ##")).isEqualTo("# a[b] ##");
    }

    @Test
    void harmlessTextIsLeftAlone() {
        String text = "Ünïcode, 数学, देवनागरी, 📐, `code`, a\u0301";
        assertThat(Sanitizer.line(text)).isSameAs(text);
        assertThat(Sanitizer.line("a\tb")).isEqualTo("a b");
    }

    @Test
    void aMessageIsCutAtFiveHundredCodePoints() throws IOException {
        String text = SampleReports.show(
                Format.COMPACT, Style.PLAIN, SampleReports.of(SampleReports.saying("📐".repeat(501))));
        assertThat(text).contains(": " + "📐".repeat(499) + "… [");
        assertThat(Sanitizer.message("📐".repeat(500))).isEqualTo("📐".repeat(500));
    }

    @Test
    void caretsStandUnderWhatTheyMean() throws IOException {
        assertThat(carets(new Range(3, 4, 3, 6), "数学 ab")).isEqualTo("     ^^");
        assertThat(carets(new Range(3, 3, 3, 4), "a\u0301b")).isEqualTo(" ^");
        assertThat(carets(new Range(3, 2, 3, 3), "\u001Bb")).isEqualTo("      ^");
        assertThat(carets(new Range(3, 2, 9, 1), "abcd")).isEqualTo(" ^^^");
        assertThat(carets(new Range(3, 900, 3, 910), "abcd")).isEqualTo("    ^");
    }

    private static String carets(Range range, String excerpt) throws IOException {
        String text = SampleReports.show(Format.TEXT, TERMINAL, SampleReports.of(SampleReports.at(range, excerpt)));
        return text.lines().toList().get(3).substring("  | ".length());
    }
}

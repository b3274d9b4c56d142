package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.diagnostic.Range;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextReporterTest {
    private static final Style TERMINAL = new Style(true, false, true, false);

    @Test
    void textForAFileHasFirstLinesAndNotes() throws IOException {
        Golden.assertSame("text.txt", Reports.show(Format.TEXT, Style.PLAIN, Reports.rich()));
    }

    @Test
    void textForATerminalHasFramesAndHelp() throws IOException {
        Golden.assertSame("text-terminal.txt", Reports.show(Format.TEXT, TERMINAL, Reports.rich()));
    }

    @Test
    void textInColourIsTheSameTextInColour() throws IOException {
        String colored = Reports.show(Format.TEXT, new Style(true, true, true, false), Reports.rich());
        Golden.assertSame("text-color.txt", colored);
        assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(Reports.show(Format.TEXT, TERMINAL, Reports.rich()));
    }

    @Test
    void compactHasFirstLinesOnly() throws IOException {
        Golden.assertSame("compact.txt", Reports.show(Format.COMPACT, Style.PLAIN, Reports.rich()));
    }

    @Test
    void suppressedFindingsAreListedWithTheirReasonsWhenAskedFor() throws IOException {
        Style all = new Style(true, false, true, true);
        Golden.assertSame("text-suppressed.txt", Reports.show(Format.TEXT, all, Reports.rich()));
    }

    @Test
    void theSummaryCanBeLeftOut() throws IOException {
        Style quiet = new Style(false, false, false, false);
        assertThat(Reports.show(Format.TEXT, quiet, Reports.EMPTY)).isEmpty();
        assertThat(Reports.show(Format.COMPACT, quiet, Reports.EMPTY)).isEmpty();
    }

    @Test
    void theSummaryCountsInWords() throws IOException {
        assertThat(Reports.show(Format.TEXT, Style.PLAIN, Reports.EMPTY))
                .isEqualTo("0 documents, 0 errors, 0 warnings\n");
        assertThat(Reports.show(Format.COMPACT, Style.PLAIN, Reports.of(Reports.saying("x"))))
                .endsWith("\n0 documents, 1 error, 0 warnings\n");
    }

    @Test
    void contentCannotSteerATerminalOrForgeALine() throws IOException {
        String text = Reports.show(
                Format.TEXT,
                TERMINAL,
                Reports.of(Reports.saying("a\u001B[2Jb\u202Ec\nd.md:1:1: error: forged\u0085e\u2028f\r\u007F\uD800")));
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
        String text = Reports.show(Format.COMPACT, Style.PLAIN, Reports.of(Reports.saying("📐".repeat(501))));
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
        String text = Reports.show(Format.TEXT, TERMINAL, Reports.of(Reports.at(range, excerpt)));
        return text.lines().toList().get(3).substring("  | ".length());
    }
}

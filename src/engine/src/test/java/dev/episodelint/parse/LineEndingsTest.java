package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.text.Decoder;
import dev.episodelint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineEndingsTest {
    private static final String EPISODE = """
            ---
            title: x
            ---
            # Episode 1: A

            **Duration**: 2 hours
            **Status**: [ ] Open [x] Done

            - [ ] one [a](b)
              two

              ```yaml
              a: b

                c: d
              ```
            1. [x] three

            | a | b |
            |---|---|
            | 1 | 2 | 3 |
            swallowed

            > quote
            lazy

            Sub
            ---

            <!-- c
            d -->
            """;

    @Test
    void carriageReturnsChangeNoStructure() {
        List<String> expected = TreeOutline.of(EPISODE);

        assertThat(TreeOutline.of(EPISODE.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(TreeOutline.of(EPISODE.replace('\n', '\r'))).isEqualTo(expected);
    }

    @Test
    void withTwoCharactersAtEachLineEndEveryOffsetIsShiftedByTheLinesBeforeIt() {
        Document unix = parse(EPISODE);
        Document windows = parse(EPISODE.replace("\n", "\r\n"));

        List<Integer> shifted = unix.walk(Inline.class)
                .map(line -> line.span().start())
                .map(start -> start + unix.source().lineAt(start) - 1)
                .toList();
        assertThat(windows.walk(Inline.class).map(line -> line.span().start())).isEqualTo(shifted);
        DocumentInvariants.check(windows);
    }

    @Test
    void aByteOrderMarkDoesNotHideTheFirstHeading() {
        byte[] bytes = "\uFEFF# A\n".getBytes(StandardCharsets.UTF_8);

        assertThat(TreeOutline.of(MarkdownParser.parse(Decoder.decode(bytes).text())))
                .containsExactly("h1 A");
    }

    @Test
    void tabsAfterMarkersChangeNoStructure() {
        String spaces = "- a\n\n    - b\n\n        c\n\n1. d\n\n> e\n";

        assertThat(TreeOutline.of("-\ta\n\n\t-\tb\n\n\t\tc\n\n1.\td\n\n>\te\n")).isEqualTo(TreeOutline.of(spaces));
    }

    @Test
    void aLineSeparatorOfUnicodeEndsNoLine() {
        assertThat(parse("a\u2028b\u0085c\n").walk(Inline.class).map(Inline::raw))
                .containsExactly("a\u2028b\u0085c");
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(TreeOutline.of("# A\n\ntext")).isEqualTo(TreeOutline.of("# A\n\ntext\n"));
    }

    private static Document parse(String markdown) {
        return MarkdownParser.parse(SourceText.of(markdown));
    }
}

package dev.episodelint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void linesEndWithLfCrlfOrCrAndWithNothingElse() {
        SourceText source = SourceText.of("a\nb\r\nc\rd\u2028e\r\r\nf");

        assertThat(lines(source)).containsExactly("a", "b", "c", "d\u2028e", "", "f");
    }

    @Test
    void aTextThatEndsWithALineBreakHasAnEmptyLastLine() {
        assertThat(lines(SourceText.of("a\n"))).containsExactly("a", "");
        assertThat(lines(SourceText.of(""))).containsExactly("");
    }

    @Test
    void everyOffsetHasALineAndAColumn() {
        SourceText source = SourceText.of("ab\r\n😀c\n");

        assertThat(source.locate(0)).isEqualTo(new Location(1, 1));
        assertThat(source.locate(3)).isEqualTo(new Location(1, 4));
        assertThat(source.locate(4)).isEqualTo(new Location(2, 1));
        assertThat(source.locate(6)).isEqualTo(new Location(2, 3));
        assertThat(source.locate(8)).isEqualTo(new Location(3, 1));
    }

    private static Stream<String> lines(SourceText source) {
        return IntStream.rangeClosed(1, source.lineCount()).mapToObj(source::line);
    }
}

package dev.episodelint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodelint.text.TextFlaw.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterScanTest {

    @Test
    void tabsLineEndsAndInvisibleLettersAreOrdinary() {
        assertThat(flaws("a\tb\r\nc\u200D\u200E\u200F\u00A0\u2028\uFEFFd")).isEmpty();
    }

    @Test
    void eachRunOfControlCharactersIsOneFlaw() {
        assertThat(flaws("a\u0007\0b\u007F\u0085é\u001B[31m"))
                .extracting(TextFlaw::kind, TextFlaw::span, TextFlaw::byteOffset, TextFlaw::shown)
                .containsExactly(
                        tuple(Kind.CONTROL, new Span(1, 3), 1, "\\u0007\\u0000"),
                        tuple(Kind.CONTROL, new Span(4, 6), 4, "\\u007F\\u0085"),
                        tuple(Kind.CONTROL, new Span(7, 8), 9, "\\u001B"));
    }

    @Test
    void charactersThatTurnTheDirectionAreFlaws() {
        assertThat(flaws("😀 \u202Eabc\u2066\u2069"))
                .extracting(TextFlaw::kind, TextFlaw::span, TextFlaw::byteOffset, TextFlaw::shown)
                .containsExactly(
                        tuple(Kind.BIDI, new Span(3, 4), 5, "\\u202E"),
                        tuple(Kind.BIDI, new Span(7, 9), 11, "\\u2066\\u2069"));
    }

    @Test
    void aLongRunIsShownInPart() {
        assertThat(flaws("\0".repeat(50))).extracting(TextFlaw::shown).containsExactly("\\u0000".repeat(8) + "…");
    }

    private static List<TextFlaw> flaws(String text) {
        return CharacterScan.flaws(SourceText.of(text));
    }
}

package dev.episodelint.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodelint.testing.Property;
import dev.episodelint.text.TextFlaw.Kind;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecoderTest {

    @Test
    void plainUtf8HasNoFlaws() {
        Decoded decoded = Decoder.decode("# Überblick – 😀 日本\r\n".getBytes(UTF_8));

        assertThat(decoded.text().text()).isEqualTo("# Überblick – 😀 日本\r\n");
        assertThat(decoded.flaws()).isEmpty();
        assertThat(decoded.readable()).isTrue();
        assertThat(decoded.byteOrderMark()).isFalse();
    }

    @Test
    void aByteOrderMarkIsTakenOffAndRemembered() {
        Decoded decoded = Decoder.decode("\uFEFF# A".getBytes(UTF_8));

        assertThat(decoded.text().text()).isEqualTo("# A");
        assertThat(decoded.byteOrderMark()).isTrue();
    }

    @Test
    void aReplacementCharacterOfTheAuthorIsNoFlaw() {
        assertThat(Decoder.decode("a\uFFFDb".getBytes(UTF_8)).flaws()).isEmpty();
    }

    @Test
    void eachRunOfInvalidBytesIsOneFlawWithItsOffset() {
        Decoded decoded = Decoder.decode(bytes("é\u00C3\u00A9: \u0093quoted\u0094 \u00E9\u00E8!"));

        assertThat(decoded.text().text()).isEqualTo("\uFFFDé: \uFFFDquoted\uFFFD \uFFFD\uFFFD!");
        assertThat(decoded.flaws())
                .extracting(TextFlaw::kind, TextFlaw::span, TextFlaw::byteOffset, TextFlaw::shown)
                .containsExactly(
                        tuple(Kind.INVALID_UTF8, new Span(0, 1), 0, "0xE9"),
                        tuple(Kind.INVALID_UTF8, new Span(4, 5), 5, "0x93"),
                        tuple(Kind.INVALID_UTF8, new Span(11, 12), 12, "0x94"),
                        tuple(Kind.INVALID_UTF8, new Span(13, 15), 14, "0xE9 0xE8"));
        assertThat(decoded.readable()).isTrue();
    }

    @Test
    void oneDamagedCharacterBecomesOneReplacement() {
        assertThat(Decoder.decode(bytes("a\u00E2\u0080b")).text().text()).isEqualTo("a\uFFFDb");
        assertThat(Decoder.decode(bytes("a\u00F0\u009F\u0098")).text().text()).isEqualTo("a\uFFFD");
        assertThat(Decoder.decode(bytes("\u00ED\u00A0\u0080")).text().text()).isEqualTo("\uFFFD\uFFFD\uFFFD");
        assertThat(Decoder.decode(bytes("\u00C0\u0080")).text().text()).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void aLongRunIsShownInPart() {
        assertThat(Decoder.decode(bytes("\u00FF\u00FD".repeat(20))).flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.shown()).endsWith("0xFF 0xFD …"));
    }

    @Test
    void utf16IsNotReadable() {
        String text = "# Episode 1: Title\n\nSome text.\n";

        assertThat(flaw(text.getBytes(UTF_16)).shown()).isEqualTo("UTF-16BE");
        assertThat(flaw(text.getBytes(UTF_16LE)).shown()).isEqualTo("UTF-16LE");
        assertThat(flaw(text.getBytes(UTF_16BE)).shown()).isEqualTo("UTF-16BE");
        assertThat(flaw(text.getBytes(UTF_16)).kind()).isEqualTo(Kind.UTF16);
    }

    @Test
    void imagesArchivesAndOtherBinariesAreNotReadable() {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);

        assertThat(flaw(bytes("\u0089PNG\r\n\u001A\n")).shown()).isEqualTo("PNG");
        assertThat(flaw(bytes("PK\u0003\u0004more")).shown()).isEqualTo("zip");
        assertThat(flaw(noise).kind()).isEqualTo(Kind.BINARY);
        assertThat(flaw(new byte[100]).kind()).isEqualTo(Kind.BINARY);
    }

    @Test
    void aTextWithAFewControlCharactersIsReadable() {
        String text = "words and more words ".repeat(20) + "\0\u0014\u0000";

        Decoded decoded = Decoder.decode(text.getBytes(UTF_8));

        assertThat(decoded.readable()).isTrue();
        assertThat(decoded.text().text()).isEqualTo(text);
        assertThat(Decoder.decode(new byte[] {'a', 0}).readable()).isTrue();
    }

    @Test
    void aTextThatLostHalfOfEachUnitIsReadable() {
        String hindi = "## एपिसोड 12: वितरित प्रणालियाँ — Distributed Systems ─────── 45 मिनट\n\n".repeat(50);
        byte[] low = new byte[hindi.length()];
        for (int i = 0; i < low.length; i++) {
            low[i] = (byte) hindi.charAt(i);
        }

        Decoded decoded = Decoder.decode(low);

        assertThat(decoded.readable()).isTrue();
        assertThat(decoded.text().text()).contains("Distributed Systems");
        assertThat(CharacterScan.flaws(decoded.text())).isNotEmpty();
    }

    @Test
    void noBytesAreAnEmptyText() {
        assertThat(Decoder.decode(new byte[0])).satisfies(decoded -> {
            assertThat(decoded.readable()).isTrue();
            assertThat(decoded.text().text()).isEmpty();
        });
    }

    @Test
    void anyTextSurvivesAndAnyBytesAreDecoded() {
        Property.holds(5_000, trial -> {
            byte[] bytes = new byte[trial.random().nextInt(40)];
            trial.random().nextBytes(bytes);
            trial.made(Arrays.toString(bytes));
            Decoded decoded = Decoder.decode(bytes);
            String again = decoded.text().text();
            assertThat(new String(again.getBytes(UTF_8), UTF_8)).isEqualTo(again);
            if (decoded.readable() && decoded.flaws().isEmpty() && !decoded.byteOrderMark()) {
                assertThat(again.getBytes(UTF_8)).isEqualTo(bytes);
            }
        });
    }

    private static TextFlaw flaw(byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.readable()).isFalse();
        assertThat(decoded.text().text()).isEmpty();
        assertThat(decoded.flaws()).hasSize(1);
        return decoded.flaws().get(0);
    }

    /** One byte for each character. */
    private static byte[] bytes(String bytes) {
        return bytes.getBytes(ISO_8859_1);
    }
}

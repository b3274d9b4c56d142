package dev.episodelint.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.CleanEpisode.Part;
import dev.episodelint.testing.Needs;
import dev.episodelint.testing.TestLinter;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** UTF-8 that was read as something else is one finding, and hides no section. */
class DamagedHeadingTest {
    private static final TestLinter LINT = TestLinter.episodes();

    static Stream<Part> withEmoji() {
        return CleanEpisode.parts().stream().filter(p -> p.level() == 2);
    }

    @ParameterizedTest
    @MethodSource("withEmoji")
    void readAsMacRoman(Part part) {
        Needs.charset("x-MacRoman");
        Charset mac = Charset.forName("x-MacRoman");
        assertThat(LINT.findings(CleanEpisode.with(part.line(), l -> new String(l.getBytes(UTF_8), mac))))
                .singleElement()
                .asString()
                .startsWith(part.line() + " encoding/mojibake");
    }

    @ParameterizedTest
    @MethodSource("withEmoji")
    void readAsMacRomanWithTheFirstCharacterLost(Part part) {
        Needs.charset("x-MacRoman");
        Charset mac = Charset.forName("x-MacRoman");
        String text = CleanEpisode.with(part.line(), l -> new String(l.getBytes(UTF_8), mac).replace("\uF8FF", ""));
        assertThat(LINT.rules(text)).isSubsetOf("encoding/mojibake");
    }

    @ParameterizedTest
    @MethodSource("withEmoji")
    void readAsWindows1252(Part part) {
        assertThat(LINT.findings(CleanEpisode.with(part.line(), DamagedHeadingTest::asWindows1252)))
                .singleElement()
                .asString()
                .startsWith(part.line() + " encoding/mojibake");
    }

    /** The five bytes without a character become control characters, as browsers have it. */
    private static String asWindows1252(String line) {
        Charset windows = Charset.forName("windows-1252");
        StringBuilder damaged = new StringBuilder();
        for (byte b : line.getBytes(UTF_8)) {
            String c = new String(new byte[] {b}, windows);
            damaged.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
        }
        return damaged.toString();
    }
}

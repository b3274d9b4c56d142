package dev.episodelint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.testing.CleanEpisode;
import dev.episodelint.testing.TestLinter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How lines end and whether a byte-order mark stands in front changes no finding and no position. */
class AnyLineEndingTest {
    private static final TestLinter LINT = TestLinter.episodes();
    private static final Map<String, UnaryOperator<String>> VARIANTS = Map.of(
            "CRLF", t -> t.replace("\n", "\r\n"),
            "CR", t -> t.replace("\n", "\r"),
            "byte-order mark", t -> "\uFEFF" + t,
            "byte-order mark and CRLF", t -> "\uFEFF" + t.replace("\n", "\r\n"),
            "no final newline", String::stripTrailing,
            "many final newlines", t -> t + "\n\n\n");

    static Stream<String> variants() {
        return VARIANTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void theCleanEpisodeStaysClean(String variant) {
        assertThat(LINT.findings(VARIANTS.get(variant).apply(CleanEpisode.text())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void thePlantedDefectsStayWhereTheyAre(String variant) {
        assertThat(seen(VARIANTS.get(variant).apply(CleanEpisode.planted()))).isEqualTo(seen(CleanEpisode.planted()));
    }

    private static List<String> seen(String text) {
        return LINT.analyze(text).diagnostics().stream()
                .map(AnyLineEndingTest::seen)
                .toList();
    }

    private static String seen(Diagnostic d) {
        return d.range() + " " + d.rule() + " " + d.message() + " " + d.section() + " " + d.fingerprint() + " "
                + d.consequenceOf();
    }
}

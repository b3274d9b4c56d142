package dev.episodelint.code;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.episodelint.testing.Property;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexerTest {
    private static final String PIECES = "\"'`/*#\\{}()[]<>$@:;,.-_\n\r\t 0x1eEabrRfq|&=!~%^+?\u00e9\uD83D\uDE00\u0000";

    private static List<String> flaws(String language, String text) {
        return SourceCode.read(language, text).orElseThrow().flaws().stream()
                .map(f -> f.start() + " " + f.words())
                .toList();
    }

    static List<CodeSample> valid() {
        return CodeSamples.VALID;
    }

    @ParameterizedTest
    @MethodSource("valid")
    void validCodeHasNoFlaw(CodeSample sample) {
        assertThat(flaws(sample.language(), sample.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "python~ x = 10_000_nodes ~ 4 Malformed number `10_000_nodes`",
                "java~ int x = 5ms; ~ 8 Malformed number `5ms`",
                "go~ x := 'ab ~ 5 Unclosed `'`",
                "javascript~ f(a] ~ 3 Unexpected `]`",
                "java~ x(); / a comment here ~ 5 Comment begins with `/`, expected `//`",
                "kotlin~ val x = \"a${b(\"c\")} ~ 8 Unclosed `\"`",
                "sql~ SELECT 'it''s ~ 7 Unclosed `'`",
                "bash~ echo \"$(date) ~ 5 Unclosed `\"`",
                "rust~ let x = \"a; ~ 8 Unclosed `\"`",
                "typescript~ const a = `x ~ 10 Unclosed backtick",
                "c~ /* x ~ 0 Unclosed `/*`",
                "csharp~ var s = @\"a\"\"b; ~ 9 Unclosed `\"`"
            })
    void whatIsBrokenIsFoundAtItsPlace(String language, String text, String flaw) {
        assertThat(flaws(language, text.strip())).containsExactly(flaw.strip());
    }

    @Test
    void everyLanguageReadsAnyTextToItsEnd() {
        for (String language : Lexicons.names()) {
            Property.holds(2000, trial -> {
                Random random = trial.random();
                StringBuilder text = new StringBuilder();
                for (int k = random.nextInt(60); k > 0; k--) {
                    text.append(PIECES.charAt(random.nextInt(PIECES.length())));
                }
                trial.made(language);
                trial.made(text.toString());
                LexedText lexed =
                        SourceCode.read(language, text.toString()).orElse(new LexedText(List.of(), List.of(), true));
                assertThat(lexed.flaws())
                        .allMatch(f -> f.start() >= 0 && f.start() <= f.end() && f.end() <= text.length());
                assertThat(lexed.tokens()).allMatch(t -> t.start() <= t.end() && t.end() <= text.length());
                ProseInCode.of(text.toString(), lexed);
                Elision.of(text.toString(), lexed, language, List.of("x"));
            });
        }
    }

    /** A quote or a bracket less is found in most samples; a beginning or an end of a sample is no flaw. */
    @Test
    void mostMissingQuotesAndBracketsAreFound() {
        int mutations = 0;
        int found = 0;
        for (CodeSample sample : CodeSamples.VALID) {
            LexedText lexed = SourceCode.read(sample.language(), sample.text()).orElseThrow();
            for (int i = 0; i < sample.text().length(); i++) {
                int at = i;
                boolean inside = lexed.tokens().stream().anyMatch(t -> t.start() <= at && at < t.end());
                if (!inside && "\"([)]".indexOf(sample.text().charAt(i)) >= 0) {
                    String text = sample.text().substring(0, i) + sample.text().substring(i + 1);
                    mutations++;
                    found += SourceCode.read(sample.language(), text)
                                    .orElseThrow()
                                    .flaws()
                                    .isEmpty()
                            ? 0
                            : 1;
                }
            }
        }
        assertThat(mutations).isGreaterThan(50);
        assertThat(found * 100 / mutations).isGreaterThan(40);
    }

    @Test
    void aLongTextDoesNotHang() {
        for (String piece : List.of(
                "(", "{ ", "\"", "'", "/", "a/b ", "$a1$", "#if x\n{", "f\"{x:", "/*", "<<A\n", "<!--", "`${")) {
            for (String language : Lexicons.names()) {
                String text = piece.repeat(200_000 / piece.length());
                assertTimeout(
                        ofSeconds(60),
                        () -> SourceCode.read(language, text).ifPresent(l -> ProseInCode.of(text, l)),
                        language + " " + piece);
            }
        }
    }
}

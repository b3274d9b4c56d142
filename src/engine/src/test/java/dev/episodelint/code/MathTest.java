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

class MathTest {

    private static List<String> names(List<FormulaSymbols.Symbol> symbols) {
        return symbols.stream().map(FormulaSymbols.Symbol::written).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\frac{a}{b ~ Unclosed `{`",
                "\\left( a \\right) b} ~ Unexpected `}`",
                "\\left( {a \\right) ~ Unclosed `{`",
                "\\begin{align} a \\end{equation} ~ Unexpected `\\end{equation}`",
                "\\begin{aling} a \\end{aling} ~ aling"
            })
    void whatDoesNotBalanceIsFound(String formula, String words) {
        String text = formula.strip();
        assertThat(TexCheck.problems(text, 0, text.length(), false))
                .extracting(TexCheck.Problem::words)
                .containsExactly(words.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "\\left\\{ x \\right.",
        "[0; 1)",
        "\\{ \\}",
        "\\leftarrow a",
        "\\begin{cases} 1 \\end{cases}",
        "50\\% { }"
    })
    void whatBalancesIsAccepted(String formula) {
        assertThat(TexCheck.problems(formula, 0, formula.length(), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "A = MTBF / (MTBF + R) ~ A = availability, MTBF = mean ~ R",
                "L = \\lambda W ~ L is the length; λ is the rate; W is the wait ~ ''",
                "T_{total} = \\sum_{i=1}^{n} t_i ~ T_total: total; t_i: each step ~ ''",
                "P(X > k) = e^{-\\mu k} ~ k = how many ~ \\mu",
                "x^T y + \\int_0^1 f(t) dt ~ x - a vector, y - another ~ ''",
                "a + b ~ as usual in this field ~ ''",
                "\\text{Cost} = n \\cdot c_{unit} ~ n = number ~ c_{unit}"
            })
    void symbolsThatAreNotDefinedAreFound(String formula, String variables, String missing) {
        assertThat(String.join(" ", names(FormulaSymbols.undefined(formula.strip(), variables.strip()))))
                .isEqualTo(missing.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a + b ~ a = one, b = two, c = three ~ c",
                "\\lambda_i x_{max} ~ λ = rate, x_max = most ~ ''",
                "n p ~ n = tries, of a kind, p = chance ~ ''",
                "np + MTBF ~ n = tries; p = chance; MTBF = mean ~ ''"
            })
    void variablesThatAreNotUsedAreFound(String formula, String variables, String left) {
        assertThat(String.join(" ", names(FormulaSymbols.unused(formula.strip(), variables.strip()))))
                .isEqualTo(left.strip());
    }

    @Test
    void aRecordMayHaveSeveralLinesToALabelAndSeveralFormulas() {
        List<MathRecord> records =
                MathRecord.of("Formula 1: a\nVariables:\n- a: one\n- b: two\nExample: 1\nFormula 2: b\n");
        assertThat(records).hasSize(2);
        MathRecord.Part variables = records.get(0).variables();
        assertThat(variables).isNotNull();
        assertThat(variables == null ? "" : variables.text()).isEqualTo("- a: one\n- b: two");
    }

    @Test
    void anyTextIsReadToItsEnd() {
        String pieces = "ab\\{}_^ =,;:()\n$%l\u03bb";
        Property.holds(5000, trial -> {
            Random random = trial.random();
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append(random.nextInt(6) == 0 ? "\\begin{" : pieces.charAt(random.nextInt(pieces.length())));
            }
            String any = trial.made(text.toString());
            assertThat(TexCheck.problems(any, 0, any.length(), true)).allMatch(p -> p.end() <= any.length());
            assertThat(FormulaSymbols.undefined(any, "a = " + any)).allMatch(s -> s.end() <= any.length());
            assertThat(FormulaSymbols.unused(any, any)).allMatch(s -> s.end() <= any.length());
            MathRecord.of("Formula: " + any);
        });
    }

    @Test
    void aLongTextDoesNotHang() {
        for (String piece :
                List.of("{", "\\left", "\\begin{a}", "a_{", "a_", "x = 1, ", "\\sum_", "a ", " ", "(", "P(A ")) {
            String text = piece.repeat(200_000 / piece.length());
            assertTimeout(
                    ofSeconds(60),
                    () -> {
                        TexCheck.problems(text, 0, text.length(), true);
                        FormulaSymbols.undefined(text, "a = 1," + text);
                        FormulaSymbols.unused(text, text);
                    },
                    piece);
        }
    }
}

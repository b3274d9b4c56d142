package dev.episodelint.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodelint.analysis.Linter;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.text.Decoder;
import dev.episodelint.yaml.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The types and relations that a template shows and an overlay states hold in the documents. */
class TypedContentTest {
    private static final String TEMPLATE = """
            # Report

            **Begun**: [X hours]
            **Ended**: [X hours]

            ## Numbers

            | Name | Low | High | Share |
            |------|-----|------|-------|
            | | | | |

            ## Setup

            ```yaml
            limits:
              memory: some
              waits:
                - first: XXms
            ```
            """;

    private static List<String> findings(String overlay, String row, String memory, String wait) {
        String document = """
                # Lathe

                **Begun**: 2 hours
                **Ended**: 3 hours

                ## Numbers

                | Name | Low | High | Share |
                |------|-----|------|-------|
                | Speed | %s |

                ## Setup

                ```yaml
                limits:
                  memory: %s
                  waits:
                    - first: %s
                ```
                """.formatted(row, memory, wait);
        return new Linter(TestLinter.compile(TEMPLATE, overlay), TestLinter.RULES)
                .analyze("a.md", Decoder.decode(document.getBytes(UTF_8))).diagnostics().stream()
                        .map(d -> d.range().line() + ":" + d.range().column() + " " + d.message())
                        .toList();
    }

    private static List<String> row(String columns, String row) {
        return findings("sections: { Numbers: { table: { " + columns + " } } }", row, "8GB", "20ms");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Share: percentage ~ 1 ms | 2 ms | lots ~ 10:25 Unexpected `lots`, expected percentage",
                "Share: percentage ~ 1 ms | 2 ms | 0.5 ~ 10:25 Unexpected `0.5`, expected percentage",
                "Share: [percentage, money] ~ 1 ms | 2 ms | many ~ 10:25 Unexpected `many`, expected percentage or money",
                "Share: { type: { kind: percentage, max: 50% } } ~ 1 ms | 2 ms | 51% ~ 10:25 Unexpected `51%`, expected percentage at most 50%",
                "Share: { type: { kind: duration, min: 1 min, max: 2 hours } } ~ 1 ms | 2 ms | 3 h ~ 10:25 Unexpected `3 h`, expected duration from 1 min to 2 hours",
                "Low: { type: { kind: duration, unit: hour, example: 2 hours } } ~ 90 min | 2 hours | 5% ~ 10:11 Unexpected `90 min`, expected duration in hour",
                "Share: { type: { options: [Part, Whole] } } ~ 1 ms | 2 ms | Hole ~ 10:25 Unexpected `Hole`, expected one of Part, Whole"
            })
    void aCellIsOfTheTypeThatTheOverlayStates(String column, String row, String finding) {
        assertThat(row("columns: { " + column + " }", row)).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Share: percentage ~ 1 ms | 2 ms | 50%",
                "Share: [percentage, money] ~ 1 ms | 2 ms | saved $4M",
                "Share: { type: { kind: percentage, max: 50% } } ~ 1 ms | 2 ms | 50%",
                "Low: { type: { kind: duration, unit: hour, example: 2 hours } } ~ 1.5 hours | 2 hours | 5%",
                "Share: { type: { options: [Part, Whole] } } ~ 1 ms | 2 ms | part"
            })
    void aCellOfThatTypeIsAccepted(String column, String row) {
        assertThat(row("columns: { " + column + " }", row)).isEmpty();
    }

    @Test
    void aRelationThatTheNamesOfColumnsStateHoldsInEveryRow() {
        assertThat(row("min-rows: 1", "3 ms | 2 ms | 5%"))
                .containsExactly("10:11 `3 ms` of `Low` is more than `2 ms` of `High`");
        assertThat(row("relations: []", "3 ms | 2 ms | 5%")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Low < High ~ 2 ms | 2 ms | 5% ~ 10:11 `2 ms` of `Low` is not less than `2 ms` of `High`",
                "Low = High ~ 2 ms | 3 ms | 5% ~ 10:11 `2 ms` of `Low` is not the same as `3 ms` of `High`",
                "Low is at least as good as High ~ 9 ms | 3 ms | 5% ~ 10:11 `9 ms` of `Low` is worse than `3 ms` of `High`"
            })
    void aRelationThatTheOverlayStatesHoldsInEveryRow(String relation, String row, String finding) {
        assertThat(row("relations: [" + relation + "]", row)).containsExactly(finding);
    }

    @Test
    void aHeaderRelationThatTheOverlayStatesHolds() {
        String overlay = "header: { relations: [Ended = Begun + 30 min] }";
        assertThat(findings(overlay, "1 ms | 2 ms | 5%", "8GB", "20ms"))
                .containsExactly("4:12 `Ended` is not `Begun` +30 min, expected `150 min`");
        assertThat(findings("header: { relations: [Ended = Begun + 1 hour] }", "1 ms | 2 ms | 5%", "8GB", "20ms"))
                .isEmpty();
    }

    @Test
    void aValueInABlockIsOfTheTypeThatItsPlaceholderShows() {
        assertThat(findings("", "1 ms | 2 ms | 5%", "8GB", "a moment"))
                .containsExactly("18:14 Unexpected `a moment`, expected duration");
    }

    @Test
    void aValueInABlockIsOfTheTypeThatTheOverlayStates() {
        String overlay = "sections: { Setup: { block: { types: { limits.memory: data } } } }";
        assertThat(findings(overlay, "1 ms | 2 ms | 5%", "plenty", "20ms"))
                .containsExactly("16:11 Unexpected `plenty`, expected data");
        assertThat(findings(overlay, "1 ms | 2 ms | 5%", "8GB", "20ms")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sections: { Numbers: { table: { columns: { Low: durations } } } }",
                "sections: { Numbers: { table: { columns: { Low: { type: { kind: duration, min: soon } } } } } }",
                "sections: { Numbers: { table: { columns: { Low: { type: { kind: duration, unit: furlong } } } } } }",
                "sections: { Numbers: { table: { columns: { Low: { type: [] } } } } }",
                "sections: { Numbers: { table: { columns: { Low: { type: { options: [a, b], min: 3 } } } } } }",
                "sections: { Numbers: { table: { relations: [Low beats High] } } }",
                "sections: { Numbers: { table: { relations: [Low <= Hihg] } } }",
                "sections: { Setup: { block: { types: { limits.memroy: data } } } }",
                "header: { relations: [Ended = Begun + much] }",
                "header: { relations: [Ended = Begin + 1 hour] }"
            })
    void whatFitsNothingIsRefused(String overlay) {
        assertThatThrownBy(() -> TestLinter.compile(TEMPLATE, overlay)).isInstanceOf(ProblemException.class);
    }
}

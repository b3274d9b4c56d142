package dev.episodelint.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.episodelint.template.SchemaYaml;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an overlay says of records: the years of a heading, and where sources must be named. */
class OverlayRecordsTest {
    private static final String TEMPLATE = """
            # [Topic]

            ## Storm 1: [Name] [Year]

            [What happened]

            ## Reading

            - **Papers**: [Papers with links]
            - **Books**: [What to borrow]

            ## Sources

            [Where it comes from]
            """;
    private static final String DOCUMENT = """
            # Tides

            ## Storm 1: Great Drowning, %s

            It took the church.

            ## Reading

            - **Papers**: a few about bays
            - **Books**: an atlas

            ## Sources

            Old people told me.
            """;

    private static List<String> findings(String overlay, String year) {
        return TestLinter.by(TestLinter.compile(TEMPLATE, overlay))
                .on(LocalDate.of(2024, 5, 20))
                .findings(DOCUMENT.formatted(year));
    }

    private static final String PAPERS = "9 field/missing-reference No link or citation in `Papers`";
    private static final String BOOKS = "10 field/missing-reference No link or citation in `Books`";
    private static final String SOURCES = "12 field/missing-reference No link or citation in `Sources`";

    @Test
    void aPlaceholderThatAsksForLinksNeedsNoOverlay() {
        assertThat(findings("closed: false", "1362")).containsExactly(PAPERS);
    }

    @Test
    void referencesOfASectionAreThoseOfEachOfItsFields() {
        assertThat(findings("sections: { Reading: { references: required } }", "1362"))
                .containsExactly(PAPERS, BOOKS);
        assertThat(findings("sections: { Reading: { references: optional } }", "1362"))
                .isEmpty();
    }

    @Test
    void referencesOfOneFieldAreItsOwn() {
        assertThat(findings("sections: { Reading: { fields: { Papers: { references: optional } } } }", "1362"))
                .isEmpty();
    }

    @Test
    void aSectionWithoutFieldsIsJudgedAsAWhole() {
        String overlay = "sections: { Reading: { references: optional }, Sources: { references: required } }";
        assertThat(findings(overlay, "1362")).containsExactly(SOURCES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ min: 1500 }               | 1362     | year from 1500",
                "{ max: 1300 }               | 1362     | year to 1300",
                "{ min: 1400, max: 1500 }    | 1362     | year from 1400 to 1500",
                "{ max: today }              | 2025     | year, not in the future",
                "{ max: today }              | May 2025 | year, not in the future",
                "{ min: 1300, max: 1400 }    | 1362     | ",
                "{ max: today }              | May 2024 | "
            })
    void yearsOutsideTheOverlaysRangeAreWrong(String range, String year, String expected) {
        String overlay = "sections: { Reading: { references: optional }, Storm: { slots: { Year: " + range + " } } }";
        List<String> findings = findings(overlay, year);
        if (expected == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).containsExactly("3 value/wrong-type Unexpected `" + year + "`, expected " + expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "sections: { Storm: { slots: { Yaer: { min: 1 } } } } ~ 31 ~ Yaer ~ Year",
                "sections: { Storm: { slots: { Name: { min: 1 } } } } ~ 31 ~ Name ~ ``",
                "sections: { Storm: { slots: { Year: { mni: 1 } } } } ~ 39 ~ mni ~ min",
                "sections: { Storm: { slots: { Year: { max: tomorrow } } } } ~ 44 ~ tomorrow ~ ``",
                "sections: { Storm: { slots: { Year: { min: 1900, max: 1800 } } } } ~ 55 ~ 1800 ~ ``",
                "sections: { Reading: { references: requierd } } ~ 36 ~ requierd ~ required",
                "sections: { Reading: { fields: { Books: { references: yes } } } } ~ 55 ~ yes ~ ``"
            })
    void whatFitsNothingIsRefusedAtItsPlace(String overlay, int column, String wrong, String nearest) {
        List<Problem> problems = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> TestLinter.compile(TEMPLATE, overlay))
                .satisfies(e -> problems.addAll(e.problems()));
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.column()).isEqualTo(column);
            assertThat(p.message()).contains(wrong);
            assertThat(p.toString()).contains(nearest);
        });
    }

    @Test
    void theCompiledSchemaShowsWhatIsDemanded() {
        String overlay = "sections: { Storm: { slots: { Year: { min: 1900, max: today } } },"
                + " Sources: { references: required }, Reading: { references: required } }";
        String yaml = SchemaYaml.print(TestLinter.compile(TEMPLATE, overlay));
        assertThat(yaml).contains("""
                slots:
                    year:
                      min: 1900
                      max: today
                """);
        assertThat(yaml.split("references: required", -1)).hasSize(4);
    }
}

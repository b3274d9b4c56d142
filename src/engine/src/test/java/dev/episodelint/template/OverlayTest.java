package dev.episodelint.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.episodelint.testing.TestLinter;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An overlay says exceptions, and is refused where it fits nothing. */
class OverlayTest {
    private static final String TEMPLATE = """
            # Report

            **Level**: High/Medium/Low
            **State**: [ ] Begun [ ] Halfway [ ] Over

            ## Summary

            [What happened]

            ## Steps

            - [ ] Wash
            - [ ] Rinse

            ## Numbers

            | Name | Value | Source |
            |------|-------|--------|
            | Speed | 3 m/s | Link |

            ## Input / Output

            ### Case 1: [Name]

            - **Given**: [what]

            ```yaml
            a: 1
            ```

            ### Case 2: [Name]

            [Same structure]
            """;

    private static Problem refused(String overlay) {
        List<Problem> problems = new java.util.ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> TestLinter.compile(TEMPLATE, overlay))
                .satisfies(e -> problems.addAll(e.problems()));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "sectoins: {} ~ 1 ~ 1 ~ sectoins ~ sections",
                "sections: { Sumary: { required: false } } ~ 1 ~ 13 ~ Sumary ~ Summary",
                "sections: { Summary: { requierd: false } } ~ 1 ~ 24 ~ requierd ~ required",
                "sections: { Summary: { required: nope } } ~ 1 ~ 34 ~ nope ~ false",
                "sections: { Steps: { checklist: authors } } ~ 1 ~ 33 ~ authors ~ author",
                "sections: { Summary: { checklist: author } } ~ 1 ~ 24 ~ checklist ~ ``",
                "sections: { Summary: { table: { rows: sample } } } ~ 1 ~ 24 ~ table ~ ``",
                "sections: { Summary: { block: { form: sample } } } ~ 1 ~ 24 ~ block ~ ``",
                "sections: { Numbers: { table: { rows: samples } } } ~ 1 ~ 39 ~ samples ~ sample",
                "sections: { Numbers: { table: { columns: { Valeu: { required: false } } } } } ~ 1 ~ 44 ~ Valeu ~ Value",
                "sections: { Numbers: { table: { keep: [Sorce] } } } ~ 1 ~ 40 ~ Sorce ~ Source",
                "sections: { Input / Output: { Cas: { repeat: { min: 2 } } } } ~ 1 ~ 31 ~ Cas ~ Case",
                "sections: { Input / Output: { Case: { repeat: { min: many } } } } ~ 1 ~ 54 ~ many ~ ``",
                "sections: { Input / Output: { Case: { repeat: { min: 3, max: 2 } } } } ~ 1 ~ 62 ~ 2 ~ ``",
                "sections: { Input / Output / Case: { fields: { Givn: { required: false } } } } ~ 1 ~ 48 ~ Givn ~ Given",
                "sections: [Summary] ~ 1 ~ 11 ~ list ~ ``",
                "header: { fields: { Levle: { required: false } } } ~ 1 ~ 21 ~ Levle ~ Level",
                "header: { fields: { Level: { value: free } } } ~ 1 ~ 37 ~ free ~ fixed",
                "status: { field: Stat, meanings: {} } ~ 1 ~ 18 ~ Stat ~ State",
                "status: { field: State, meanings: { Begn: planning } } ~ 1 ~ 37 ~ Begn ~ Begun",
                "status: { field: State, meanings: { Begun: planing } } ~ 1 ~ 44 ~ planing ~ planning",
                "template: other.md ~ 1 ~ 11 ~ other.md ~ ``",
                "closed: perhaps ~ 1 ~ 9 ~ perhaps ~ ``",
            })
    void whatFitsNothingIsRefusedAtItsPlaceWithTheNearestName(
            String overlay, int line, int column, String wrong, String nearest) {
        Problem problem = refused(overlay);
        assertThat(problem.file()).isEqualTo("overlay.yaml");
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.message()).contains(wrong);
        if (!nearest.isEmpty()) {
            assertThat(problem.toString()).contains(nearest);
        }
    }

    @Test
    void theSecondOfTwoLinesIsNamedByItsLine() {
        assertThat(refused("sections:\n  Summary: {}\n  Summery: {}\n").line()).isEqualTo(3);
    }

    private static List<String> lint(String overlay, String document) {
        return TestLinter.by(TestLinter.compile(TEMPLATE, overlay)).rules(document);
    }

    private static final String FILLED = """
            # Report

            **Level**: High
            **State**: [ ] Begun [ ] Halfway [x] Over

            ## Summary

            It went well.

            ## Steps

            - [x] Wash
            - [x] Rinse

            ## Numbers

            | Name | Value | Source |
            |------|-------|--------|
            | Speed | 4 m/s | [log](https://example.org) |

            ## Input / Output

            ### Case 1: Cold water

            - **Given**: a tap

            ```yaml
            a: 2
            ```
            """;

    @Test
    void theFilledDocumentHasNoFinding() {
        assertThat(lint("", FILLED)).isEmpty();
    }

    @Test
    void anOptionalSectionMayBeAbsent() {
        String without = FILLED.replace("## Summary\n\nIt went well.\n\n", "");
        assertThat(lint("", without)).containsExactly("structure/missing-section");
        assertThat(lint("sections: { Summary: { required: false } }", without)).isEmpty();
    }

    @Test
    void anAliasIsAsGoodAsTheTitle() {
        String other = FILLED.replace("## Summary", "## In a Nutshell");
        assertThat(lint("sections: { Summary: { aliases: [In a nutshell] } }", other))
                .isEmpty();
    }

    @Test
    void levelsCanBeFixed() {
        String deeper = FILLED.replace("## Numbers", "### Numbers");
        assertThat(lint("", deeper)).isEmpty();
        assertThat(lint("sections: { Numbers: { levels: [2] } }", deeper)).contains("structure/wrong-level");
    }

    @Test
    void aListenersBoxMayStayOpen() {
        String open = FILLED.replace("[x] Wash", "[ ] Wash");
        assertThat(lint("", open)).containsExactly("checklist/open-item");
        assertThat(lint("sections: { Steps: { checklist: listener } }", open)).isEmpty();
    }

    @Test
    void aColumnsWordMayBeKept() {
        String link = FILLED.replace("[log](https://example.org)", "Link");
        assertThat(lint("", link)).containsExactly("placeholder/template-text");
        assertThat(lint("sections: { Numbers: { table: { keep: [Source] } } }", link))
                .isEmpty();
    }

    @Test
    void alternativesMayBeOneText() {
        String all = FILLED.replace("**Level**: High", "**Level**: High/Medium/Low");
        assertThat(lint("", all)).containsExactly("placeholder/unchosen-alternatives");
        assertThat(lint("header: { fields: { Level: { value: fixed } } }", all)).isEmpty();
    }

    @Test
    void moreRowsAndMembersMayBeAskedFor() {
        assertThat(lint("sections: { Numbers: { table: { min-rows: 2 } } }", FILLED))
                .containsExactly("table/missing-rows");
        assertThat(lint("sections: { Input / Output / Case: { repeat: { min: 2 } } }", FILLED))
                .containsExactly("structure/missing-member");
        assertThat(lint(
                        "sections: { Input / Output: { Case: { repeat: { min: 0 } } } }",
                        FILLED.replaceAll("(?s)### Case 1.*", "None.")))
                .isEmpty();
    }

    @Test
    void aBlockMayBeInAnyLanguage() {
        String toml = FILLED.replace("```yaml", "```toml");
        assertThat(lint("", toml)).containsExactly("code/missing-block");
        assertThat(lint("sections: { Input / Output / Case: { block: { languages: any } } }", toml))
                .isEmpty();
    }

    @Test
    void whatTheStatusMeansIsSaid() {
        String overlay =
                "status: { field: State, meanings: { Begun: planning, Halfway: in-progress, Over: complete } }";
        assertThat(TestLinter.by(TestLinter.compile(TEMPLATE, overlay))
                        .analyze(FILLED)
                        .status())
                .hasToString("COMPLETE");
        assertThat(lint(overlay, FILLED.replace("[x] Over", "[ ] Over"))).containsExactly("header/missing-status");
    }
}

package dev.episodelint.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.conclusion.BaselineFilter;
import dev.episodelint.schema.Schema;
import dev.episodelint.testing.TestLinter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which findings are known when documents change. */
class BaselineTest {
    private static final Schema SCHEMA = TestLinter.compile("""
                    # Show

                    ## Alpha

                    What happened.

                    ## Beta

                    Why.
                    """, null);

    private static TestRun seen(String... pathsAndTexts) {
        Map<String, String> documents = new HashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            documents.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return TestRun.in(documents, SCHEMA, d -> !d.rule().equals("structure/unexpected-section"));
    }

    private static final String GAP = "# Show\n\n## Alpha\n\nOne thing TODO.\n";

    @Test
    void whatIsThereIsKnown() {
        TestRun seen = seen("a.md", GAP);
        assertThat(seen.baseline().entries())
                .extracting(e -> e.finding().message())
                .containsExactly("Missing section `Beta`", "`TODO` left in the text");
        assertThat(seen.fresh(seen.baseline())).isEmpty();
    }

    @Test
    void aFindingDoesNotHideBehindACuredOneOfItsRule() {
        Baseline baseline = seen("a.md", GAP).baseline();
        assertThat(seen("a.md", GAP.replace("One thing", "Another thing")).fresh(baseline))
                .containsExactly("placeholder/leftover-word `TODO` left in the text Another thing TODO.");
    }

    @Test
    void theSameTextTwiceIsOneNewFinding() {
        Baseline baseline = seen("a.md", GAP).baseline();
        assertThat(seen("a.md", GAP + "\nOne thing TODO.\n").fresh(baseline)).hasSize(1);
    }

    @Test
    void aTextThatManyPlacesShareDoesNotMoveFromAPlaceThatIsStillThere() {
        String many = """
                # Show

                ## Alpha

                TODO here.

                ## Beta

                TODO here.

                ## Gamma

                Done.
                """;
        Baseline baseline = seen("a.md", many).baseline();
        String other = many.replace("## Alpha\n\nTODO here.", "## Alpha\n\nDone.")
                .replace("## Gamma\n\nDone.", "## Gamma\n\nTODO here.");
        assertThat(seen("a.md", other).fresh(baseline)).hasSize(1);
        assertThat(seen("a.md", other).against(baseline).absent()).hasSize(1);
    }

    @Test
    void aNewDocumentFromTheTemplateDoesNotHideBehindAFinishedOne() {
        Baseline baseline = seen("a.md", GAP).baseline();
        String done = """
                # Show

                ## Alpha

                One thing.

                ## Beta

                Because.
                """;
        assertThat(seen("a.md", done, "b.md", GAP).fresh(baseline)).hasSize(2);
    }

    @Test
    void aRenamedDocumentIsKnown() {
        Baseline baseline = seen("a.md", GAP).baseline();
        TestRun renamed = seen("b.md", GAP);
        assertThat(renamed.fresh(baseline)).isEmpty();
        assertThat(renamed.against(baseline).shrunk().entries())
                .extracting(e -> e.finding().path())
                .containsOnly("b.md");
    }

    @Test
    void aSectionThatWentToAnotherDocumentIsKnown() {
        String extra = "## Gamma\n\nA thing TODO.\n";
        Baseline baseline = seen("a.md", GAP + "\n" + extra, "b.md", GAP).baseline();
        assertThat(seen("a.md", GAP, "b.md", GAP + "\n" + extra).fresh(baseline))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsKnownByItsNameWhereverItIsShown() {
        String start = "# Show\n\n## Beta\n\nBecause.\n";
        Baseline baseline = seen("a.md", start).baseline();
        assertThat(baseline.entries()).hasSize(1);
        assertThat(seen("a.md", """
                # Show

                ## Before

                Words.

                ## Beta

                Because so.
                """).fresh(baseline)).isEmpty();
    }

    @Test
    void numbersThatOnlyThePlaceGivesDoNotCount() {
        String twice = """
                # Show

                ## Alpha

                Words.

                ## Alpha

                Other words.

                ## Beta

                So.
                """;
        Baseline baseline = seen("a.md", twice).baseline();
        assertThat(baseline.entries())
                .extracting(e -> e.finding().message())
                .containsExactly("Section `Alpha` stands here a second time, first on line #");
        assertThat(seen("a.md", twice.replace("# Show\n", "# Show\n" + "\nMore.\n".repeat(60)))
                        .fresh(baseline))
                .isEmpty();
    }

    @Test
    void marksOfListsAndSpacesInTablesDoNotCount() {
        String list = """
                # Show

                ## Alpha

                - First.
                - It is TODO.

                ## Beta

                | A | B |
                |---|---|
                | a |
                """;
        Baseline baseline = seen("a.md", list).baseline();
        assertThat(baseline.entries()).hasSize(2);
        String other =
                list.replace("- First.\n- It", "1. First.\n2. Second.\n3. It").replace("| a |", "|  a   |");
        assertThat(seen("a.md", other).fresh(baseline)).isEmpty();
    }

    @Test
    void aHabitIsKnownSlipBySlip() {
        String slip = "```yaml\nname: x\n├── main %s\n```\n\n";
        String five = "# Show\n\n## Alpha\n\n" + slip.repeat(5) + "## Beta\n\nSo.\n";
        Baseline baseline = seen("a.md", five).baseline();
        assertThat(baseline.entries()).hasSize(5);
        String three = "# Show\n\n## Alpha\n\n" + slip.repeat(3) + "## Beta\n\nSo.\n";
        assertThat(seen("a.md", three).fresh(baseline)).isEmpty();
        String six = "# Show\n\n## Alpha\n\n" + slip.repeat(6) + "## Beta\n\nSo.\n";
        assertThat(seen("a.md", six).fresh(baseline)).hasSize(1);
    }

    @Test
    void documentsThatWereNotCheckedAreLeftAlone() {
        Baseline baseline = seen("a.md", GAP, "b.md", GAP).baseline();
        TestRun one = seen("a.md", GAP);
        BaselineComparison comparison = baseline.compare(
                one.against(Baseline.EMPTY).seen(),
                new Checked(BaselineFilter.outlines(one.analyses()), p -> false, p -> false));
        assertThat(comparison.absent()).isEmpty();
        assertThat(comparison.untouched()).hasSize(2);
        assertThat(comparison.shrunk()).isEqualTo(baseline);
    }

    @Test
    void theOrderOfEntriesDoesNotMatter() {
        String text = GAP + "\nTODO a.\n\nTODO a.\n\n## Gamma\n\nTODO a.\n";
        Baseline baseline = seen("a.md", text, "b.md", text).baseline();
        TestRun after = seen("c.md", text.replace("Gamma", "Delta"), "b.md", text.replace("TODO a.\n\n##", "\n##"));
        BaselineComparison expected = after.against(baseline);
        for (int seed = 0; seed < 20; seed++) {
            List<BaselineEntry> shuffled = new ArrayList<>(baseline.entries());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(after.against(new Baseline(shuffled)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }
}

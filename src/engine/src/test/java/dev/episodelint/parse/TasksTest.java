package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.document.Item;
import dev.episodelint.text.SourceText;
import org.junit.jupiter.api.Test;

class TasksTest {

    @Test
    void bulletsAndNumbersAlikeMayHaveACheckbox() {
        assertThat(TreeOutline.of("- [ ] a\n- [x] b\n- [X]\tc\n\n1. [ ] d\n2) [x]\n"))
                .containsExactly(
                        "ul", "  item [ ] a", "  item [x] b", "  item [x] c", "ol", "  item [ ] d", "ol", "  item [x]");
    }

    @Test
    void whatOnlyLooksLikeACheckboxIsText() {
        assertThat(TreeOutline.of("- [ ]a\n- [y] b\n- [] c\n- text [ ] d\n- [x](u)\n"))
                .containsExactly("ul", "  item [ ]a", "  item [y] b", "  item [] c", "  item text [ ] d", "  item x");
    }

    @Test
    void aCheckboxAloneOnItsLineLeavesTheNextOne() {
        assertThat(TreeOutline.of("- [ ]\n  text\n")).containsExactly("ul", "  item [ ] text");
    }

    @Test
    void theMarkHasItsPlaceAndTheTextBeginsAfterIt() {
        Document document = MarkdownParser.parse(SourceText.of("  - [x]  done\n"));

        Item item = document.walk(Item.class).findFirst().orElseThrow();
        assertThat(document.source().slice(item.span())).isEqualTo("- [x]  done");
        assertThat(item.task()).hasValueSatisfying(mark -> {
            assertThat(mark.ticked()).isTrue();
            assertThat(document.source().slice(mark.span())).isEqualTo("[x]");
        });
        assertThat(item.lines()).extracting("raw").containsExactly("done");
    }

    @Test
    void aChoiceInAParagraphIsNoTask() {
        assertThat(TreeOutline.of("**Status**: [ ] Planning [x] Complete\n"))
                .containsExactly("p Status: [ ] Planning [x] Complete");
    }
}

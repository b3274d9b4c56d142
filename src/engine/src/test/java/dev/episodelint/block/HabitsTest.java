package dev.episodelint.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.document.Subject;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private static final String TREE = "```yaml\nname: x\n├── main\n```\n\n";

    @Test
    void whatIsWrongTheSameWayInManyBlocksIsNamedOnceWithItsLines() {
        List<BlockFlaw> flaws = flaws(TREE.repeat(5));
        assertThat(flaws).hasSize(1);
        assertThat(flaws.get(0).arguments().get("problem")).endsWith("; so in 4 more blocks, on lines 8, 13, 18, 23");
    }

    @Test
    void aFewSlipsAreNamedOneByOne() {
        assertThat(flaws(TREE.repeat(3))).hasSize(3);
    }

    private static List<BlockFlaw> flaws(String text) {
        Document document = MarkdownParser.parse(SourceText.of(text));
        List<? extends Subject> subjects = document.root().blocks();
        return Blocks.flaws(document, subjects, line -> List.of());
    }
}

package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodelint.document.Document;
import dev.episodelint.parse.BrokenFence.Kind;
import dev.episodelint.text.SourceText;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class FenceRepairTest {

    @Test
    void aSoundDocumentIsReturnedAsItIs() {
        SourceText source = SourceText.of("# A\n\n```py\n## x\n```\n\n````md\n```py\nx\n```\n````\n");
        Document first = MarkdownParser.parse(source);

        FenceRepair.Repaired repaired = FenceRepair.repair(source, first);

        assertThat(repaired.document()).isSameAs(first);
        assertThat(repaired.broken()).isEmpty();
    }

    @Test
    void anUnclosedFenceEndsAtTheNextHeading() {
        String text = "# A\n\n```python\nx\n\n# comment\ny\n\n## B\nb\n";

        assertThat(broken(text)).containsExactly(tuple("```python", Kind.UNCLOSED, "## B"));
        assertThat(repaired(text))
                .containsExactly("h1 A", "  open python: x /  / # comment / y / ", "  h2 B", "    p b");
    }

    @Test
    void aHeadingWithinRunningCodeIsAComment() {
        assertThat(broken("```sh\nx\n## B\nb\n")).containsExactly(tuple("```sh", Kind.UNCLOSED, null));
    }

    @Test
    void withoutAHeadingAnUnclosedFenceEndsAtADivider() {
        assertThat(broken("```\nx\n\n---\n\ntext\n")).containsExactly(tuple("```", Kind.UNCLOSED, "---"));
        assertThat(broken("```yaml\nx: y\n\n---\n\nz: u\n")).containsExactly(tuple("```yaml", Kind.UNCLOSED, null));
    }

    @Test
    void aFenceWithAnotherOpenerInsideEndsAtThatOne() {
        String text = """
                ```python
                x

                text
                ```yaml
                a: b
                ```

                more
                """;

        assertThat(broken(text)).containsExactly(tuple("```python", Kind.INVERTED, "```yaml"));
        assertThat(repaired(text)).containsExactly("open python: x /  / text", "fenced yaml: a: b", "p more");
    }

    @Test
    void aHeadingBeforeTheInnerOpenerIsABetterEnd() {
        String text = "```python\nx\n\n## B\n\n```yaml\na: b\n```\n";

        assertThat(broken(text)).containsExactly(tuple("```python", Kind.INVERTED, "## B"));
        assertThat(repaired(text)).containsExactly("open python: x / ", "h2 B", "  fenced yaml: a: b");
    }

    @Test
    void everyBrokenFenceIsNamedOnce() {
        String text = """
                ```a

                ## A

                ```b
                1
                ```

                ```c
                ```d
                2
                ```

                ```e

                ## E
                """;

        assertThat(broken(text))
                .containsExactly(
                        tuple("```a", Kind.INVERTED, "## A"),
                        tuple("```c", Kind.INVERTED, "```d"),
                        tuple("```e", Kind.UNCLOSED, "## E"));
        assertThat(repaired(text))
                .containsExactly(
                        "open a: ", "h2 A", "  fenced b: 1", "  open c: ", "  fenced d: 2", "  open e: ", "h2 E");
    }

    @Test
    void textAfterTheLanguageIsNoOpener() {
        assertThat(broken("```\n``` is how a fence begins\n```\n")).isEmpty();
        assertThat(broken("```\n~~~py\n```\n")).isEmpty();
    }

    @Test
    void aFenceThatEndsWithItsContainerCannotBeCut() {
        assertThat(broken("- a\n\n  ```py\n  x\n\n## B\n")).containsExactly(tuple("```py", Kind.UNCLOSED, null));
        assertThat(broken("> ```py\n> x\n\n## B\n")).containsExactly(tuple("```py", Kind.UNCLOSED, null));
        assertThat(broken("> ```py\n> ```yaml\n> ```\n")).containsExactly(tuple("```py", Kind.INVERTED, null));
    }

    @Test
    void anInvertedFenceInAnItemEndsTheItem() {
        String text = """
                - a
                  ```py
                  x
                  ```yaml
                  y
                  ```

                text
                """;

        assertThat(repaired(text)).containsExactly("ul", "  item a", "    open py: x", "fenced yaml: y", "p text");
    }

    @Test
    void frontMatterStaysWhatItIs() {
        String text = "---\na: b\n---\n```py\n\n## B\n";

        assertThat(repaired(text)).containsExactly("open py: ", "h2 B");
    }

    @Test
    void hostileTextsEndTheSearch() {
        SourceText source = SourceText.of("```py\nx\n\n## h\n\n".repeat(20_000));

        FenceRepair.Repaired repaired = FenceRepair.repair(source, MarkdownParser.parse(source));

        assertThat(repaired.broken()).hasSizeBetween(1, 50);
        DocumentInvariants.check(repaired.document());
    }

    private static List<String> repaired(String text) {
        SourceText source = SourceText.of(text);
        Document document =
                FenceRepair.repair(source, MarkdownParser.parse(source)).document();
        DocumentInvariants.check(document);
        return TreeOutline.of(document);
    }

    /** The opening line, the kind, and the line of the cut. */
    private static List<Tuple> broken(String text) {
        SourceText source = SourceText.of(text);
        return FenceRepair.repair(source, MarkdownParser.parse(source)).broken().stream()
                .map(fence -> tuple(
                        source.slice(fence.span()),
                        fence.kind(),
                        fence.cut() < 0 ? null : source.line(source.lineAt(fence.cut()))))
                .toList();
    }
}

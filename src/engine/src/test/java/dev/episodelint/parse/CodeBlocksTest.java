package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.CodeBlock.Fence;
import dev.episodelint.document.Document;
import dev.episodelint.text.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CodeBlocksTest {

    @Test
    void emptyLinesHaveTheirPlacesToo() {
        Document document = parse("```\na\n\n\nb\n\n```\n");

        CodeBlock code = code(document);
        assertThat(code.text()).isEqualTo("a\n\n\nb\n");
        assertThat(code.lines())
                .extracting(line -> document.source().lineAt(line.span().start()))
                .containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void aFenceKnowsItsMarkInfoAndLanguage() {
        Document document = parse("  ~~~~ YAML title=\"x\"  \na\n~~~~~\n");

        Fence fence = Objects.requireNonNull(code(document).fence());
        assertThat(fence.mark()).isEqualTo("~~~~");
        assertThat(fence.info()).isEqualTo("YAML title=\"x\"");
        assertThat(fence.language()).isEqualTo("yaml");
        assertThat(fence.closed()).isTrue();
        assertThat(document.source().slice(fence.span())).isEqualTo("~~~~ YAML title=\"x\"");
    }

    @Test
    void theIndentationOfTheFenceIsNotPartOfItsLines() {
        assertThat(texts("  ```\n  a\n    b\n c\n  ```\n")).containsExactly("a", "  b", "c");
        assertThat(texts("- x\n\n  ```\n  a\n    b\n\n  ```\n")).containsExactly("a", "  b", "");
        assertThat(texts("> ```\n> a\n>\n>   b\n> ```\n")).containsExactly("a", "", "  b");
    }

    @Test
    void tabsInsideCodeStay() {
        assertThat(texts("```\n\ta\n\t\tb\tc\n```\n")).containsExactly("\ta", "\t\tb\tc");
    }

    @Test
    void aTabThatIsPartlyIndentationOfTheItemIsLeftOut() {
        assertThat(texts("- x\n\n  ```\n\ta\n  ```\n")).containsExactly("a");
    }

    @Test
    void anOpenFenceRunsToTheEnd() {
        Document document = parse("```python\na\n\n");

        CodeBlock code = code(document);
        assertThat(Objects.requireNonNull(code.fence()).closed()).isFalse();
        assertThat(code.lines()).extracting(CodeBlock.Line::text).containsExactly("a", "");
    }

    @Test
    void indentedCodeHasNoFence() {
        CodeBlock code = code(parse("text\n\n      a\n\n    b\n\n"));

        assertThat(code.fence()).isNull();
        assertThat(code.lines()).extracting(CodeBlock.Line::text).containsExactly("  a", "", "b");
    }

    @Test
    void literalBackslashNIsNoLineBreak() {
        assertThat(TreeOutline.of("## A\\n\\n```python\\nx\\n```\n")).containsExactly("h2 A\\n\\npython\\nx\\n");
    }

    private static List<String> texts(String markdown) {
        return code(parse(markdown)).lines().stream().map(CodeBlock.Line::text).toList();
    }

    private static CodeBlock code(Document document) {
        DocumentInvariants.check(document);
        return document.walk(CodeBlock.class).findFirst().orElseThrow();
    }

    private static Document parse(String markdown) {
        return MarkdownParser.parse(SourceText.of(markdown));
    }
}

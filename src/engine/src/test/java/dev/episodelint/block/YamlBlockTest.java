package dev.episodelint.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.block.BlockNode.Mapping;
import dev.episodelint.block.BlockNode.Scalar;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.text.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about broken YAML, and about what only looks broken nothing. */
class YamlBlockTest {

    static List<String> flaws(BlockContent content, BlockText text) {
        return content.flaws().stream()
                .map(f -> {
                    Location at = text.source().locate(f.span().start());
                    return at.line() + ":" + at.column() + " " + FlawTexts.of(f);
                })
                .toList();
    }

    private static List<String> flaws(String yaml) {
        BlockText text = BlockText.of(yaml);
        return flaws(YamlBlock.read(text, Placeholder::spans), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "a: b: c => 1:5 Unexpected `:` inside a value",
                "a: 1/ b: 2 => 2:3 Unexpected `:` inside a value",
                "a:/\tb: 1 => 2:1 Unexpected tab, YAML is indented with spaces",
                "- a/b: 1 => 2:1 Unexpected `b` out of line with the list items above",
                "a: [1, 2/b: 3 => 1:4 `[` is not closed",
                "a: {b: 1 => 1:4 `{` is not closed",
                "a: \"x => 1:4 Quote is never closed",
                "a: 'x' y => 1:8 Unexpected `y` after a value or out of line with the keys above",
                "a: `x` => 1:4 Unexpected backtick, which cannot begin a value",
                "a: @x => 1:4 Unexpected `@`, which cannot begin a value",
                "a: *x => 1:4 Unknown alias `*x`, no `&x` stands before it",
                "**bold**: x => 1:1 Unexpected `*` at the start of a value",
                "k: v/├── tree => 2:1 Unexpected text, neither `key: value` nor a list item",
                "a: \"\\q\" => 1:6 Unknown escape before `q` in double quotes",
                "a: >80% => 1:4 Unexpected `>` at the start of a value",
                "a: - b => 1:4 Unexpected list item here",
                "a: 1/- b => 2:1 Unexpected list item among keys",
                "a: [b, c] d => 1:11 Unexpected `d` after a value or out of line with the keys above",
                "a: [X] min/b: c: d => 2:5 Unexpected `:` inside a value",
                "\uD83D\uDE00: 1/b: \uD83D\uDE00 c: d => 2:8 Unexpected `:` inside a value",
                "a: 1/b: 2/b: 3 => 3:1 Repeated b",
                "a: {b: 1, c: 2, c: 3} => 1:17 Repeated c",
            })
    void brokenYamlIsNamedWhereItBreaks(String yaml, String expected) {
        assertThat(flaws(yaml.replace('/', '\n'))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [X] min",
                "reading_time: [X] min\ntags: [a, b]",
                "a: [Name] [Year]",
                "[Your key]: 1",
                "a: 1\n...\nb: 2\na: 3",
                "a:\n  b: 1\n  ...\n  c: 2",
                "a:\n  - b\n  [...]\n  - c",
                "a: 1\n... (as above)\nb: 2",
                "{{- if .Values.x }}\na: {{ .Values.a }}\n{{- end }}",
                "a: {{ b }} {{ c }}: d",
                "{% for x in y %}\n- {{ x }}: 1\n{% endfor %}",
                "a: !Ref b\nc: !Sub [d, e]\nf: !!python/object:x {}",
                "a: 1\n---\na: 2\n---\na: 3",
                "x: &x {a: 1}\ny:\n  <<: *x\n  <<: *x",
                "a: yes\nb: 12:30:45\nc: http://x:1",
                "pattern: [Name]\nscaling_model: Linear|Logarithmic|Exponential\ncompute: $X/month",
                "%YAML 1.2\n---\na: 1",
                "",
                "# only a comment",
                "a: b # c: d",
            })
    void nothingIsSaidAboutWhatMayStandThere(String yaml) {
        assertThat(flaws(yaml)).isEmpty();
    }

    @Test
    void aSecondMapInOneDocumentIsNamedOnce() {
        assertThat(flaws("""
                name: a
                kind: b
                spec: c
                name: d
                kind: e
                spec: f
                name: g
                """)).containsExactly("4:1 Repeated name");
    }

    @Test
    void aValueIsWhatItsAuthorWrote() {
        BlockContent content =
                YamlBlock.read(BlockText.of("a: 12_800_000\nb: 014\nc: [X] min\nd: c: [e\n"), Placeholder::spans);
        assertThat(content.documents()).isEmpty();

        content = YamlBlock.read(BlockText.of("a: 12_800_000\nb: 014\nc: [X] min\n"), Placeholder::spans);
        Mapping map = (Mapping) content.documents().get(0);
        assertThat(map.entries())
                .extracting(e -> ((Scalar) e.value()).value())
                .containsExactly("12_800_000", "014", "[X] min");
    }
}

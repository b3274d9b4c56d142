package dev.episodelint.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.block.JsonBlock.Dialect;
import dev.episodelint.schema.Placeholder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about broken JSON, and about what only looks broken nothing. */
class JsonBlockTest {

    private static List<String> flaws(String json, Dialect dialect) {
        BlockText text = BlockText.of(json);
        return YamlBlockTest.flaws(JsonBlock.read(text, dialect, Placeholder::spans), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "{\"a\": 1,} => 1:8 Unexpected `,` before `}`",
                "{\"a\": 1 \"b\": 2} => 1:8 Missing `,` before `\"b\"`",
                "{\"a\": 1~\"b\": 2} => 1:8 Missing `,` before `\"b\"`",
                "[1, 2 => 1:1 `[` is not closed",
                "{a: 1} => 1:2 Key `a` without double quotes",
                "{'a': 1} => 1:2 Unexpected single quotes, JSON has double quotes only",
                "{\"a\": None} => 1:7 Unexpected `None`, expected a value",
                "{\"a\": 1_000} => 1:7 Unexpected `1_000`, no number in JSON",
                "{\"a\": 01} => 1:7 Unexpected `01`, no number in JSON",
                "{\"a\": \"b~\"} => 1:7 Quote is not closed on its line",
                "{\"a\": \"\\q\"} => 1:8 Unknown escape `\\q`",
                "{\"a\": // x~ 1} => 1:7 Comment in JSON, which has none",
                "{} {} => 1:4 Unexpected `{` after the end of the value",
                "\"a\": 1 => 1:1 Key and value without `{` and `}` around them",
                "{\"a\"} => 1:5 Unexpected `}`, expected `:` after a key",
                "{\"a\":} => 1:6 Unexpected `}`, expected a value",
                "[1} => 1:3 Unexpected `}`, expected `]`",
                "[,] => 1:2 Unexpected `,`, expected a value",
                "{\"a\": [Name], } => 1:13 Unexpected `,` before `}`",
                "GET /health => 1:1 Unexpected `GET`, expected a value",
                "{\"a\": 1, \"b\": 2, \"b\": 3} => 1:18 Repeated b",
            })
    void brokenJsonIsNamedWhereItBreaks(String json, String expected) {
        assertThat(flaws(json.replace('~', '\n'), Dialect.JSON)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "-1.5e3",
                "\"\\u00e9\\n\"",
                "{\"a\": [X], \"b\": <your id>, \"c\": {{ x }}, ...}",
                "[1, ...]",
                "[1, 2, ...\n]",
                "[..., 1]",
                "{...}",
                "{\"a\": ...}",
                "{\"a\": ..., \"b\": 1}",
                "[1,\n...",
                "{\"a\": 1,\n  ...\n  \"b\": 2}",
                "{\"a\": [\"x\", ..., \"y\"]}",
                "{\"a\": [Name]}",
                "{\"a\": X, \"b\": $X/month}",
                "{% if x %}{}{% endif %}",
            })
    void nothingIsSaidAboutWhatMayStandThere(String json) {
        assertThat(flaws(json, Dialect.JSON)).isEmpty();
    }

    @Test
    void commentsAreNamedOnceAndWhatFollowsIsRead() {
        assertThat(flaws("// one\n{\"a\": 1, /* two */\n \"b\": None}", Dialect.JSON))
                .containsExactly("1:1 Comment in JSON, which has none", "3:7 Unexpected `None`, expected a value");
    }

    @Test
    void itsDialectsHaveMore() {
        assertThat(flaws("// x\n{\"a\": [1, 2,], /* y */}", Dialect.JSONC)).isEmpty();
        assertThat(flaws("// x\n{a: 'b', c: +.5, d: 0xFF,}", Dialect.JSON5)).isEmpty();
        assertThat(flaws("{a: 1}", Dialect.JSONC)).containsExactly("1:2 Key `a` without double quotes");
    }
}

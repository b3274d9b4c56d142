package dev.episodelint.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.block.BlockNode.Mapping;
import dev.episodelint.block.BlockNode.Sequence;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.testing.Property;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text, there is an answer, and every place in it lies in the text. */
class AnyTextIsABlockTest {
    private static final List<String> PIECES = List.of(
            "a",
            "key",
            ": ",
            ":",
            "- ",
            "? ",
            "\n",
            "\n",
            "\n  ",
            "\n\t",
            "\r\n",
            "\r",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "|",
            ">",
            "&a ",
            "*a",
            "*",
            "!",
            "!!map ",
            "<<: ",
            "---\n",
            "...\n",
            "...",
            "#",
            " # ",
            "%",
            "@",
            "`",
            "{{ x }}",
            "{% if %}",
            "[Name]",
            "$X/month",
            "A|B|C",
            "\uD83D\uDE00",
            "\uD83D",
            "\uFEFF",
            "\u0000",
            "\u2028",
            "\u0085",
            "\\",
            "\\u00e9",
            "//",
            "/*",
            "*/",
            "1_000",
            "-1.5e3",
            "null",
            "true",
            "~",
            "0x1",
            "\u2026",
            "pattern: ",
            "scaling_model: ",
            "base_costs: ");

    @Test
    void readersNeverThrowAndNamePlacesInTheText() throws Exception {
        BlockSchema schema = BlockSchemaTest.builtIn("pattern-cost-profile.schema.json");
        Property.holds(4_000, trial -> check(trial.made(text(trial.random())), schema));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(24);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void check(String text, BlockSchema schema) {
        BlockText block = BlockText.of(text);
        check(YamlBlock.read(block, Placeholder::spans), block.source(), schema);
        for (JsonBlock.Dialect dialect : JsonBlock.Dialect.values()) {
            check(JsonBlock.read(block, dialect, Placeholder::spans), block.source(), schema);
        }
    }

    private static void check(BlockContent content, SourceText source, BlockSchema schema) {
        Span all = new Span(0, source.length());
        content.flaws().forEach(f -> assertThat(all.contains(f.span())).isTrue());
        for (BlockNode document : content.documents()) {
            check(document, all);
            schema.check(document, source, Span.at(0), s -> false)
                    .forEach(v -> assertThat(all.contains(v.span())).isTrue());
        }
    }

    private static void check(BlockNode node, Span all) {
        assertThat(all.contains(node.span())).isTrue();
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(i -> check(i, all));
        } else if (node instanceof Mapping map) {
            map.entries().forEach(e -> {
                check(e.key(), all);
                check(e.value(), all);
            });
        }
    }
}

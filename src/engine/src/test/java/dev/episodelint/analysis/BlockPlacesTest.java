package dev.episodelint.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.schema.Schema;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.text.Decoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong value in a block is reported where it stands, whatever ends the lines and indents the fence. */
class BlockPlacesTest {
    private static final Schema TEMPLATE =
            TestLinter.compile("""
            # Report

            ## Setup

            ```yaml
            chaos_experiment:
              name: [Name]
            ```
            """, "sections: { Setup: { block: { schema: chaos-experiment.schema.json } } }");

    /** A block of one language with one mistake, marked by a pair of guillemets, and the rule that names it. */
    private record Sample(String language, String rule, String text) {
        @Override
        public String toString() {
            return language + " " + rule;
        }
    }

    private static final List<Sample> SAMPLES = List.of(
            new Sample("yaml", "code/broken-yaml", "a: 1\nb: «@»c\n"),
            new Sample("yaml", "code/duplicate-key", "a: 1\nb: 2\n«a»: 3\n"),
            new Sample("json", "code/broken-json", "{\n  \"a\": 1,\n  \"b\": «nope»\n}\n"),
            new Sample("python", "code/broken-code", "nodes = {\n    'count': «10_000_nodes»,\n}\n"),
            new Sample("go", "code/broken-code", "func main() {\n\tx := «09x»\n}\n"),
            new Sample(
                    "math",
                    "code/undefined-symbol",
                    "Formula: a = b + «q»\nVariables: a = sum, b = part\nExample: 3 = 1 + 2\n"),
            new Sample(
                    "math", "code/unbalanced-math", "Formula: x = «{»a\nVariables: x = it, a = that\nExample: 3 = 3\n"),
            new Sample("mermaid", "code/broken-mermaid", "graph TD\n    A --> B\n    C«[»open --> D\n"));

    private enum Dress {
        LF,
        CRLF,
        BOM,
        NESTED,
        TAB
    }

    static Stream<Arguments> places() {
        return SAMPLES.stream().flatMap(s -> Stream.of(Dress.values()).map(d -> Arguments.of(s, d)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aMistakeIsReportedAtItsLineAndColumn(Sample sample, Dress dress) {
        String fence = "```" + sample.language() + "\n" + sample.text() + "```\n";
        String indent = dress == Dress.NESTED ? "  " : dress == Dress.TAB ? "\t" : "";
        StringBuilder block = new StringBuilder();
        for (String line : fence.split("\n")) {
            block.append(indent).append(line).append('\n');
        }
        String list = indent.isEmpty() ? "" : "- A point\n\n";
        String marked = "# Lathe\n\n## Other\n\n" + list + block
                + "\n## Setup\n\n```yaml\nchaos_experiment:\n  name: Kill\n  hypothesis: It lives\n"
                + "  method: [Stop one]\n  rollback: Start it\n  validation: [It lives]\n```\n";
        assertReported(marked, sample.rule(), dress);
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void aValueThatItsSchemaForbidsIsReportedAtItsLineAndColumn(Dress dress) {
        String indent = dress == Dress.NESTED ? "  " : dress == Dress.TAB ? "\t" : "";
        String list = indent.isEmpty() ? "" : "- A point\n\n";
        List<String> lines = List.of(
                "```yaml",
                "chaos_experiment:",
                "  name: Kill",
                "  hypothesis: It lives",
                "  method: «7»",
                "  rollback: Start it",
                "  validation: [It lives]",
                "```");
        String block = String.join("\n", lines.stream().map(l -> indent + l).toList());
        assertReported("# Lathe\n\n## Setup\n\n" + list + block + "\n", "code/schema-violation", dress);
    }

    static Stream<Dress> dresses() {
        return Stream.of(Dress.values());
    }

    private static void assertReported(String marked, String rule, Dress dress) {
        int at = marked.indexOf('«');
        int line = (int) marked.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = at - marked.lastIndexOf('\n', at);
        String text = marked.replaceAll("[«»]", "");
        if (dress == Dress.CRLF) {
            text = text.replace("\n", "\r\n");
        } else if (dress == Dress.BOM) {
            text = "\uFEFF" + text;
        }
        List<String> found = new ArrayList<>();
        new Linter(TEMPLATE, TestLinter.RULES)
                .analyze("a.md", Decoder.decode(text.getBytes(UTF_8))).diagnostics().stream()
                        .filter(d -> d.rule().startsWith("code/"))
                        .forEach(d -> found.add(d.rule() + " " + d.range().line() + ":"
                                + d.range().column()));
        assertThat(found).containsExactly(rule + " " + line + ":" + column);
    }
}

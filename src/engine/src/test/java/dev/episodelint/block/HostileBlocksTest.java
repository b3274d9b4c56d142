package dev.episodelint.block;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Blocks that were made to hang or to crash a reader end quickly, with a finding where something was not read. */
class HostileBlocksTest {

    static Stream<Arguments> hostile() {
        String laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 12)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)
                                + "]\n")
                        .collect(Collectors.joining());
        String few = "a0: &a0 [" + "x, ".repeat(50_000) + "x]\nb: *a0\nc: *a0\n";
        return Stream.of(
                Arguments.of("billion laughs", laughs, "More than 10 aliases"),
                Arguments.of("a large list twice", few, "More than 100,000 values"),
                Arguments.of("alias inside its anchor", "a: &a [1, 2, *a]\n", "stands inside what it names"),
                Arguments.of("alias inside its anchor as a key", "? &a [*a]\n: 1\n", "stands inside what it names"),
                Arguments.of("deep lists", "[".repeat(100_000), "Nested deeper than 32 levels"),
                Arguments.of("deep maps", "{a: ".repeat(100_000), "Nested deeper than 32 levels"),
                Arguments.of("deep dashes", "- ".repeat(100_000) + "x", "Nested deeper than 32 levels"),
                Arguments.of("deep keys", "? ".repeat(100_000) + "x", "Nested deeper than 32 levels"),
                Arguments.of(
                        "deep indentation",
                        IntStream.range(0, 1000)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .collect(Collectors.joining()),
                        "Nested deeper than 32 levels"),
                Arguments.of("huge key", "a".repeat(900_000) + ": 1\n", "Unexpected `:` inside a value"),
                Arguments.of("huge quoted key", "\"" + "a".repeat(900_000) + "\": 1\n", ""),
                Arguments.of("unclosed quote", "a: \"" + "b\n ".repeat(200_000), "Quote is never closed"),
                Arguments.of("unknown tags", "!<!foo> &a !!python/object/apply:os.system [rm]\n", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void yamlEndsQuickly(String name, String yaml, String problem) {
        BlockContent content = assertTimeoutPreemptively(
                ofSeconds(60), () -> YamlBlock.read(BlockText.of(yaml), PlaceholderFinder.NONE));

        assertThat(content.flaws()).hasSize(1);
        assertThat(FlawTexts.of(content.flaws().get(0))).contains(problem);
    }

    static Stream<Arguments> large() {
        return Stream.of(
                Arguments.of(
                        "keys",
                        IntStream.range(0, 60_000)
                                .mapToObj(i -> "k" + i + ": 1\n")
                                .collect(Collectors.joining())),
                Arguments.of(
                        "anchors",
                        IntStream.range(0, 40_000)
                                .mapToObj(i -> "- &a" + i + " x\n")
                                .collect(Collectors.joining())),
                Arguments.of("emoji", "- \uD83D\uDE00\n".repeat(80_000)),
                Arguments.of("comments", "# x\n".repeat(200_000)),
                Arguments.of("documents", "---\na: 1\n".repeat(30_000)),
                Arguments.of("text", "a: |\n" + "  line\n".repeat(100_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void largeYamlDoesNotHang(String name, String yaml) {
        BlockContent content = assertTimeoutPreemptively(
                ofSeconds(60), () -> YamlBlock.read(BlockText.of(yaml), PlaceholderFinder.NONE));

        assertThat(content.flaws()).isEmpty();
    }

    @Test
    void deepJsonIsAFinding() {
        for (String json : new String[] {"[".repeat(500_000), "{\"a\":".repeat(200_000)}) {
            BlockContent content = assertTimeoutPreemptively(
                    ofSeconds(60),
                    () -> JsonBlock.read(BlockText.of(json), JsonBlock.Dialect.JSON, PlaceholderFinder.NONE));
            assertThat(content.flaws()).hasSize(1);
            assertThat(FlawTexts.of(content.flaws().get(0))).contains("32 levels");
        }
    }

    @Test
    void aPatternMadeToHangIsGivenUp() throws Exception {
        BlockSchema schema = BlockSchema.checked("s", "{\"properties\": {\"a\": {\"pattern\": \"^(a+)+$\"}}}");
        BlockText text = BlockText.of("a: " + "a".repeat(5_000) + "!\n");
        BlockNode block =
                YamlBlock.read(text, PlaceholderFinder.NONE).documents().get(0);

        assertTimeoutPreemptively(ofSeconds(60), () -> schema.check(block, text.source(), block.span(), s -> false));
    }

    @Test
    void aSchemaThatNeverEndsIsGivenUp() throws Exception {
        String branches = "\"anyOf\": [" + "{\"$ref\": \"#/$defs/a\"},".repeat(40) + "{\"$ref\": \"#/$defs/a\"}]";
        BlockSchema schema = BlockSchema.checked(
                "s",
                "{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"items\": {" + branches + "}, \"type\": \"array\"}}}");
        BlockText text = BlockText.of("[".repeat(20) + "x" + "]".repeat(20));
        BlockNode block =
                YamlBlock.read(text, PlaceholderFinder.NONE).documents().get(0);

        assertThat(assertTimeoutPreemptively(
                        ofSeconds(60), () -> schema.check(block, text.source(), block.span(), s -> false)))
                .extracting(Violation::problem)
                .containsExactly("Over the limit of 100,000 steps for its schema");
    }
}

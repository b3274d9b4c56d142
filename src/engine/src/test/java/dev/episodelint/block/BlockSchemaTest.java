package dev.episodelint.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.episodelint.BuiltIn;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.text.Location;
import dev.episodelint.text.SourceText;
import dev.episodelint.yaml.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema does not allow, in our own words and at its place. */
class BlockSchemaTest {
    private static final Path SCHEMAS = Path.of("../../schemas");

    static BlockSchema builtIn(String name) throws Exception {
        return BlockSchema.checked(name, Files.readString(SCHEMAS.resolve(name)));
    }

    private static List<String> violations(String schema, String yaml) throws Exception {
        BlockText text = BlockText.of(yaml);
        BlockContent content = YamlBlock.read(text, Placeholder::spans);
        assertThat(content.flaws()).isEmpty();
        return BlockSchema.checked("s", schema)
                .check(
                        content.documents().get(0),
                        text.source(),
                        new dev.episodelint.text.Span(0, 0),
                        s -> !Placeholder.spans(s).isEmpty())
                .stream()
                .map(v -> {
                    Location at = text.source().locate(v.span().start());
                    return at.line() + ":" + at.column() + " " + v.problem() + ", expected " + v.expected();
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "{'type': 'number'} => a: no => 1:4 Unexpected `no` for `a`, expected a number",
                "{'type': ['integer', 'boolean']} => a: 1.5 => 1:4 Unexpected `1.5` for `a`, expected a whole number or `true` or `false`",
                "{'type': 'string', 'examples': ['8s']} => a: [1] => 1:1 Unexpected list for `a`, expected text, such as `8s`",
                "{'type': 'string'} => a: => 1:1 Unexpected empty value for `a`, expected text",
                "{'enum': ['x', 'y']} => a: z => 1:4 Unexpected `z` for `a`, expected one of `x`, `y`",
                "{'const': 'x'} => a: z => 1:4 Unexpected `z` for `a`, expected `x`",
                "{'minimum': 3} => a: 2 => 1:4 Unexpected `2` for `a`, expected at least `3`",
                "{'maximum': 3} => a: 4_000 => 1:4 Unexpected `4_000` for `a`, expected at most `3`",
                "{'exclusiveMinimum': 3} => a: 3 => 1:4 Unexpected `3` for `a`, expected more than `3`",
                "{'exclusiveMaximum': 3} => a: 3 => 1:4 Unexpected `3` for `a`, expected less than `3`",
                "{'multipleOf': 5} => a: 3 => 1:4 Unexpected `3` for `a`, expected a multiple of `5`",
                "{'pattern': '^[0-9]+s$'} => a: 3m => 1:4 Unexpected `3m` for `a`, expected text that matches `^[0-9]+s$`",
                "{'pattern': '^[0-9]+s$', 'examples': ['3s']} => a: 3m => 1:4 Unexpected `3m` for `a`, expected text, such as `3s`",
                "{'minLength': 3} => a: x => 1:4 Unexpected `x` for `a`, expected at least `3` characters",
                "{'minItems': 2} => a: [x] => 1:1 Unexpected `1` items in `a`, expected at least `2`",
                "{'maxItems': 1} => a: [x, y] => 1:1 Unexpected `2` items in `a`, expected at most `1`",
                "{'uniqueItems': true} => a: [x, x] => 1:1 Repeated item in `a`, expected no item twice",
                "{'minProperties': 1} => a: {} => 1:1 Unexpected `0` keys in `a`, expected at least `1`",
                "{'items': {'type': 'number'}} => a: [1, x] => 1:8 Unexpected `x` for `a[1]`, expected a number",
                "{'required': ['b', 'c']} => a: {d: 1} => 1:1 Missing keys `b`, `c` in `a`, expected a value for it",
                "{'required': ['b'], 'properties': {'b': {'type': 'string', 'examples': ['8s']}}} => a: {d: 1} => 1:1 Missing key `b` in `a`, expected text, such as `8s`",
                "{'additionalProperties': false, 'properties': {'b': {}}} => a: {c: 1} => 1:5 Unexpected key `c` in `a`, expected one of `b`",
                "{'additionalProperties': false} => a: {c: 1} => 1:5 Unexpected key `c` in `a`, expected no such key",
                "{'anyOf': [{'type': 'number'}, {'enum': ['x']}]} => a: z => 1:4 Unexpected `z` for `a`, expected one of the forms that the schema has",
                "{'oneOf': [{'type': 'number'}, {'minimum': 1}]} => a: 3 => 1:4 Unexpected `3` for `a`, expected one of the forms that the schema has",
                "{'not': {'const': 3}} => a: 3 => 1:4 Unexpected `3` for `a`, expected what `not` of the schema says",
                "{'$ref': '#/$defs/n'} => a: x => 1:4 Unexpected `x` for `a`, expected a number, such as `7`",
            })
    void aKeywordIsToldInOurOwnWords(String schema, String yaml, String expected) throws Exception {
        String whole = ("{'properties': {'a': " + schema + "}, '$defs': {'n': {'type': 'number', 'examples': [7]}}}")
                .replace('\'', '"');

        assertThat(violations(whole, yaml)).containsExactly(expected);
    }

    @Test
    void violationsComeInTheOrderOfTheText() throws Exception {
        String schema =
                "{\"properties\": {\"b\": {\"type\": \"number\"}, \"a\": {\"type\": \"number\"}}, \"required\": [\"c\"]}";

        assertThat(violations(schema, "a: x\nb: y\n"))
                .containsExactly(
                        "1:1 Missing key `c` in the block, expected a value for it",
                        "1:4 Unexpected `x` for `a`, expected a number",
                        "2:4 Unexpected `y` for `b`, expected a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [Name]", "a: $X/month", "a: {{ value }}", "a: [X] min", "a: Y users", "a: \"[Name]\""})
    void whatIsStillToBeFilledInIsNotJudged(String yaml) throws Exception {
        assertThat(violations("{\"properties\": {\"a\": {\"type\": \"number\"}}}", yaml))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12_800_000, integer",
        "014, string",
        "yes, string",
        "on, string",
        "12:30:45, string",
        "1e3, number",
        "1e999999999, string",
        "true, boolean",
        "~, 'null'",
        "10_000_nodes, string",
        "-0.5, number",
        "0x1F, string"
    })
    void aScalarIsWhatItsAuthorWrote(String value, String type) throws Exception {
        assertThat(violations("{\"properties\": {\"a\": {\"type\": \"" + type + "\"}}}", "a: " + value))
                .isEmpty();
    }

    @Test
    void mergedKeysCount() throws Exception {
        assertThat(violations("{\"properties\": {\"b\": {\"required\": [\"c\"]}}}", "x: &x {c: 1}\nb:\n  <<: *x\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "{'type': 'strin'} => 1:10",
                "{'properties': {'a': {'minimum': 'x'}}} => 1:34",
                "{'required': 'a'} => 1:14",
                "{'type': 'string' => 1:1",
                "{'type': 'string', 'type': 'number'} => 1:20",
                "{'$schema': 'https://example.org/mine'} => 1:2",
                "{'$ref': 'https://example.org/other.json'} => 1:1",
                "{'$ref': 'file:///etc/passwd'} => 1:1",
                "{'$ref': 'classpath:schemas/report.schema.json'} => 1:1",
                "{'$ref': '#/$defs/none'} => 1:1",
                "{'pattern': '('} => 1:1",
            })
    void aSchemaThatIsNoneIsRefusedAtItsPlace(String schema, String place) {
        SchemaFault fault =
                catchThrowableOfType(SchemaFault.class, () -> BlockSchema.checked("s", schema.replace('\'', '"')));

        Location at = SourceText.of(schema).locate(fault.span().start());
        assertThat(at.line() + ":" + at.column()).as(fault.problem()).isEqualTo(place);
    }

    @Test
    void anOverlayBindsASchemaOfTheUsers() {
        String template = "# T\n\n## S\n\n```yaml\na: [X]\n```\n";
        Map<String, String> files = Map.of("bad.json", "{\n  \"type\": 7\n}", "good.json", "{}");

        assertThatThrownBy(() -> compile(template, "bad.json", files))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("bad.json:2:11: ");
        assertThatThrownBy(() -> compile(template, "none.json", files))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("t.overlay.yaml:1:")
                .hasMessageContaining("No schema `none.json`");
        compile(template, "good.json", files);
    }

    private static void compile(String template, String name, Map<String, String> files) {
        TemplateCompiler.compile(
                "t.md",
                template,
                "t.overlay.yaml",
                "sections: { S: { block: { schema: " + name + " } } }",
                n -> Optional.ofNullable(files.get(n)));
    }

    @ParameterizedTest
    @CsvSource({
        "Security Patterns, security-requirements",
        "Pattern Cost Profile, pattern-cost-profile",
        "Chaos Experiments, chaos-experiment",
        "Observability Stack, observability-stack",
        "Configuration Examples, resilience"
    })
    void theBuiltInSchemasAreSoundAndFitTheTemplate(String section, String name) throws Exception {
        SourceText source =
                SourceText.of(BuiltIn.template(BuiltIn.DEFAULT_TEMPLATE).orElseThrow());
        CodeBlock code = MarkdownParser.parse(source)
                .root()
                .descendants()
                .filter(s -> s.heading() != null && s.heading().text().plain().equals(section))
                .flatMap(s -> s.blocks().stream())
                .filter(CodeBlock.class::isInstance)
                .map(CodeBlock.class::cast)
                .findFirst()
                .orElseThrow();
        BlockContent content = Blocks.read(source, code, Placeholder::spans);

        assertThat(content.flaws()).isEmpty();
        assertThat(builtIn(name + ".schema.json")
                        .check(
                                content.documents().get(0),
                                source,
                                code.span(),
                                s -> !Placeholder.spans(s).isEmpty() || s.contains("|")))
                .isEmpty();
    }
}

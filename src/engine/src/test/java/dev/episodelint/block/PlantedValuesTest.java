package dev.episodelint.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.text.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong value is named at its line and column, whatever the shape of the document. */
class PlantedValuesTest {
    private static final String COSTS = """
            pattern: Retry
            base_costs:
              compute: $3/month
            """;

    static Stream<Arguments> every_wrong_value() {
        return Stream.of(
                        wrong("yaml", COSTS + "scaling_model: \u25C6Quadratic", "code/schema-violation"),
                        wrong(
                                "yaml",
                                "pattern: \uD83D\uDCB0\n\u25C6base_costs: {}\nscaling_model: Linear",
                                "code/schema-violation"),
                        wrong(
                                "yaml",
                                "pattern: a\nbase_costs:\n  network:\n    - \uD83D\uDCB0: b\u25C6: c\nscaling_model: Linear",
                                "code/broken-yaml"),
                        wrong("yaml", COSTS + "scaling_model: Linear\n\u25C6pattern: again", "code/duplicate-key"),
                        wrong("json", "{\n  \"pattern\": \u25C6None,\n  \"base_costs\": {}\n}", "code/broken-json"),
                        wrong(
                                "json",
                                "{\n  \"pattern\": \"\uD83D\uDCB0\", \u25C6// Name\n  \"base_costs\": {\"a\": 1}, \"scaling_model\": \"Linear\"\n}",
                                "code/broken-json"),
                        wrong(
                                "json",
                                "{\n  \"pattern\": \"a\",\n    \u25C6\"pattern\": \"b\",\n  \"base_costs\": {\"a\": 1}, \"scaling_model\": \"Linear\"\n}",
                                "code/duplicate-key"),
                        wrong(
                                "json",
                                "{\n  \"pattern\": \"\uD83D\uDCB0\",\n  \"base_costs\": {\n    \"compute\": \u25C6true },\n  \"scaling_model\": \"Linear\"\n}",
                                "code/schema-violation"))
                .flatMap(w -> PlantedDocument.shapesOf(w.language(), w.block()).stream()
                        .map(p -> Arguments.of(w.rule(), w.block(), p)));
    }

    private record Wrong(String language, String block, String rule) {}

    private static Wrong wrong(String language, String block, String rule) {
        return new Wrong(language, block, rule);
    }

    @ParameterizedTest(name = "{0}: {2}: {1}")
    @MethodSource("every_wrong_value")
    void isNamedWhereItStands(String rule, String block, PlantedDocument planted) {
        List<Diagnostic> findings = planted.findings();

        assertThat(findings).extracting(Diagnostic::rule).containsExactly(rule);
        assertThat(place(findings.get(0))).isEqualTo(planted.place());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("front_matter")
    void ofFrontMatterIsNamedWhereItStands(PlantedDocument planted) {
        List<Diagnostic> findings = planted.findings();

        assertThat(findings).extracting(Diagnostic::rule).contains("header/broken-front-matter");
        assertThat(place(findings.stream()
                        .filter(d -> d.rule().startsWith("header/"))
                        .findFirst()
                        .orElseThrow()))
                .isEqualTo(planted.place());
    }

    static Stream<PlantedDocument> front_matter() {
        String text = "---\ntitle: \uD83D\uDCB0 a\u25C6: b\n---\n\n# Pattern\n";
        return Stream.of(
                PlantedDocument.of("LF", text),
                PlantedDocument.of("CRLF", text.replace("\n", "\r\n")),
                PlantedDocument.of("CR", text.replace("\n", "\r")),
                PlantedDocument.of("byte-order mark", "\uFEFF" + text));
    }

    @Test
    void aBlockThatIsNotClosedHasNoFindingsOfItsOwn() {
        assertThat(new PlantedDocument("", "# Pattern\n\n## Costs\n\n```yaml\na: b: c\n", new Location(1, 1))
                        .findings())
                .noneMatch(d -> d.rule().equals("code/broken-yaml"));
    }

    private static Location place(Diagnostic d) {
        return new Location(d.range().line(), d.range().column());
    }
}

package dev.episodelint.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.BaselineEntry;
import dev.episodelint.baseline.BaselineFile;
import dev.episodelint.baseline.Sighting;
import dev.episodelint.guide.GuideReader;
import dev.episodelint.plan.PlanReader;
import dev.episodelint.plan.PlanYaml;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.ObjectMapper;

/** The JSON Schemas that serve editors agree with the files that the engine reads. */
class PublishedSchemasTest {
    private static final Path HOME = Path.of("../..");

    @TestFactory
    Stream<DynamicTest> everyRuleFileFitsTheRuleSchema() throws IOException {
        return each("rules", ".yaml", "rule.schema.json");
    }

    @TestFactory
    Stream<DynamicTest> everyOverlayFitsTheOverlaySchema() throws IOException {
        return each("schemas", ".overlay.yaml", "overlay.schema.json");
    }

    @Test
    void theSchemasRefuseWhatTheEngineRefuses() throws IOException {
        assertThat(schema("rule.schema.json").validate("{\"rule\": \"a/b\", \"kinds\": 1}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("overlay.schema.json").validate("{\"section\": {}}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("overlay.schema.json")
                        .validate("{\"sections\": {\"A\": {\"weight\": \"much\"}}}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("overlay.schema.json")
                        .validate(
                                "{\"sections\": {\"A\": {\"slots\": {\"Year\": {\"max\": \"tomorrow\"}}}}}",
                                InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("overlay.schema.json")
                        .validate("{\"sections\": {\"A\": {\"references\": \"yes\"}}}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void whatIsWrittenAsABaselineFitsItsSchemaAndWhatIsRefusedDoesNot() throws IOException {
        Schema schema = schema("baseline.schema.json");
        LocalDate day = LocalDate.of(2026, 6, 1);
        String written = BaselineFile.write(new Baseline(List.of(
                new BaselineEntry(new Sighting("a/b.md", "a/b-c", "S", "Say `x`", "text"), day, "later"),
                new BaselineEntry(new Sighting("../c.md", "a/b", null, "Say \u001B", ""), day, null))));
        assertThat(schema.validate(baseline(written), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(baseline(BaselineFile.write(Baseline.EMPTY)), InputFormat.JSON))
                .isEmpty();
        String entry = "{path: a.md, rule: a/b, message: m, since: 2026-01-01}";
        for (String[] change : new String[][] {
            {"path: a.md", "path: /a.md"},
            {"path: a.md", "path: 'a\\b.md'"},
            {"path: a.md", "path: a//b.md"},
            {"rule: a/b", "rule: a"},
            {"message: m, ", ""},
            {"2026-01-01", "yesterday"},
            {"message: m", "message: m, line: 3"}
        }) {
            String text = "formatVersion: 1\nfindings:\n- " + entry.replace(change[0], change[1]) + "\n";
            assertThat(schema.validate(baseline(text), InputFormat.JSON))
                    .as(text)
                    .isNotEmpty();
            assertThatThrownBy(() -> BaselineFile.read("b.yaml", text)).isInstanceOf(ProblemException.class);
        }
        assertThat(schema.validate(baseline("formatVersion: 1\nfindings:\n- " + entry), InputFormat.JSON))
                .isEmpty();
    }

    /** Text stays text, but for the version. */
    private static String baseline(String yaml) {
        Object value = YamlAsJson.of(dev.episodelint.yaml.Yaml.read("b.yaml", yaml));
        return new ObjectMapper().writeValueAsString(value).replace("\"formatVersion\":\"1\"", "\"formatVersion\":1");
    }

    @Test
    void whatIsPrintedAsAPlanFitsThePlanSchema() throws IOException {
        Schema schema = schema("plan.schema.json");
        for (Path guide : List.of(
                HOME.resolve("src/engine/src/test/resources/plans/harbour-talks.md"),
                HOME.resolve("../shared/seeds/episode-enhancement-guide.md"))) {
            if (Files.exists(guide)) {
                String yaml = PlanYaml.print(
                        GuideReader.read("guide.md", Files.readString(guide)).plan());
                assertThat(schema.validate(json(yaml), InputFormat.JSON)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "episodes: []",
                "episodes: [{ number: 13, done: 3 tables, groups: [{ name: A, phase: 2, topics: b }] }]",
                "episodes: [{ number: '1.2', groups: [{ name: A, metrics: [{ of: B, values: { c: 1, d: , e: { note: f } } }] }] }]",
                "episodes: [{ number: 1, groups: [{ name: A, code: [{ name: b, language: go, text: c }] }] }]",
                "phases: [{ number: 1, kinds: metric }, { kinds: [topic, code], tasks: a }]",
                "elements: { specify: [], all: [a, { name: b, does: c }], example: { name: a, text: b } }",
                "success: [{ name: Visits, target: +40 % }, { name: Costs, target: -5.5 }]\ndata: figures.yaml"
            })
    void planReaderAndPlanSchemaAccept(String yaml) throws IOException {
        assertThat(PlanReader.read(dev.episodelint.yaml.Yaml.read("plan.yaml", yaml)))
                .isNotNull();
        assertThat(schema("plan.schema.json").validate(json(yaml), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a",
                "episode: []",
                "episodes: [13]",
                "episodes: [{ title: A }]",
                "episodes: [{ number: twelve }]",
                "episodes: [{ number: 13, metrics: [] }]",
                "episodes: [{ number: 13, groups: [{ topics: a }] }]",
                "episodes: [{ number: 13, groups: [{ name: A, metrics: { b: 1 } }] }]",
                "episodes: [{ number: 13, groups: [{ name: A, topics: [{ text: b }] }] }]",
                "episodes: [{ number: 13, groups: [{ name: A, topics: ['  '] }] }]",
                "phases: [{ number: 0 }]",
                "phases: [{ kinds: [metrics] }]",
                "elements: { all: [{ does: a }] }",
                "elements: { example: { name: a } }",
                "success: [{ name: a }]",
                "success: [{ name: a, target: much }]",
                "data: { a: b }"
            })
    void planReaderAndPlanSchemaRefuse(String yaml) throws IOException {
        assertThatThrownBy(() -> PlanReader.read(dev.episodelint.yaml.Yaml.read("plan.yaml", yaml)))
                .isInstanceOf(ProblemException.class);
        assertThat(schema("plan.schema.json").validate(json(yaml), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void figuresFitTheSchemaOfPlanData() throws IOException {
        Schema schema = schema("plan-data.schema.json");
        assertThat(schema.validate(
                        json("Visits: { baseline: 20 min, current: 25 min }\nCosts: { baseline: 3 }"),
                        InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(json("Visits: { before: 1 }"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json("Visits: 3"), InputFormat.JSON)).isNotEmpty();
    }

    private static Stream<DynamicTest> each(String folder, String ending, String schemaFile) throws IOException {
        Schema schema = schema(schemaFile);
        try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
            assertThat(found).isNotEmpty();
            return found.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            HOME.relativize(file).toString(),
                            () -> assertThat(schema.validate(json(Files.readString(file)), InputFormat.JSON))
                                    .isEmpty()));
        }
    }

    /** Numbers and booleans as YAML reads them, since JSON Schema tells them from text. */
    private static String json(String yaml) {
        Object value = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new ObjectMapper().writeValueAsString(value);
    }

    private static Schema schema(String file) throws IOException {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, b -> b.schemaLoader(l -> l.allow(iri -> false)))
                .getSchema(Files.readString(HOME.resolve("schemas").resolve(file)));
    }
}

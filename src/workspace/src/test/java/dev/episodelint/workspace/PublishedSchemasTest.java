package dev.episodelint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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

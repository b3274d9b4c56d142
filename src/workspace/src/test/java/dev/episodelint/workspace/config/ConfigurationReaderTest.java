package dev.episodelint.workspace.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.episodelint.BuiltIn;
import dev.episodelint.workspace.YamlAsJson;
import dev.episodelint.workspace.files.Root;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ConfigurationReaderTest {
    private static final Path FOLDER = Path.of("/project");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing but a comment",
                "documents: 'episodes/**/*.md'",
                "documents: ['a/*.md', 'b/{c,d}/*.md']\nexclude: [archive]",
                "documents: []",
                "documents:",
                "template: episode-enhancement\noverlay: our.overlay.yaml",
                "severities: { planning: info, in-progress: warning, complete: error, undecided: warning, none: error }",
                "rules: { structure/missing-section: off }",
                "rules: { structure/missing-section: { severity: warning, options: { } } }",
                "rules: { structure/missing-section: { severity: off } }",
                "rules: { structure/missing-section: { } }",
                "overrides:\n- { documents: 'drafts/**', rules: { structure/missing-section: info } }",
                "overrides:\n- documents: ['a', 'b']",
                "overrides: []",
                "series: []",
                "series:",
                "series:\n- { name: Pattern Mastery, documents: 'a/**', numbers: own }\n- { name: B, documents: [b, c] }",
                "plan: enhancement-plan.yaml",
                "plan:",
                "catalog: {}",
                "catalog: { 40: { title: Consensus at the Edge, status: planned } }",
                "catalog: { 1-12: { series: Basics }, 1.2: , '013': [{ series: A }, { series: B, status: published }] }"
            })
    void decoderAndPublishedSchemaAccept(String yaml) throws IOException {
        assertThat(read(yaml)).isNotNull();
        assertThat(schemaAccepts(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a",
                "nothing",
                "document: ['a']",
                "series: { name: a, documents: b }",
                "series:\n- { name: a }",
                "series:\n- { documents: a }",
                "series:\n- { name: a, documents: '/b' }",
                "series:\n- { name: a, documents: b, numbers: mine }",
                "series:\n- { name: a, document: b }",
                "catalog: []",
                "catalog: { forty: { } }",
                "catalog: { 40: Consensus }",
                "catalog: { 40: { status: done } }",
                "catalog: { 40: { name: x } }",
                "minimum-completeness: { complete: 101 }",
                "minimum-completeness: { done: 95 }",
                "minimum-completeness: 95",
                "documents: { a: b }",
                "documents: ['/a']",
                "documents: ['a\\b']",
                "exclude: ['!a']",
                "template: [a]",
                "plan: { a: b }",
                "overlay: { a: b }",
                "severities: { planned: info }",
                "severities: { planning: off }",
                "severities: { planning: loud }",
                "severities: [info]",
                "rules: [structure/missing-section]",
                "rules: { Structure/Missing: off }",
                "rules: { structure/missing-section: loud }",
                "rules: { structure/missing-section: [info] }",
                "rules: { structure/missing-section: { level: info } }",
                "rules: { structure/missing-section: { options: [a] } }",
                "overrides: { documents: a }",
                "overrides:\n- rules: { structure/missing-section: off }",
                "overrides:\n- { documents: a, template: b }",
                "overrides:\n- a"
            })
    void decoderAndPublishedSchemaRefuse(String yaml) throws IOException {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(ProblemException.class);
        assertThat(schemaAccepts(yaml)).isFalse();
    }

    @Test
    void everyProblemIsToldAtOnceWithItsPlaceAndTheNearestName() {
        String yaml = """
                document: ["a"]
                exclude: ["a\\\\b"]
                severities:
                  complet: error
                  planning: loud
                rules:
                  structure/missing-sections: off
                  structure/missing-section: warn
                overrides:
                  - rules: { structure/mising-section: off }
                """;
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "episode-lint.yaml:1:1: Unknown key `document`; did you mean `documents`?",
                                        "episode-lint.yaml:2:11: Unusable pattern `a\\b`: folders are divided by `/`",
                                        "episode-lint.yaml:4:3: Unknown key `complet`; did you mean `complete`?",
                                        "episode-lint.yaml:5:13: Unexpected `loud`, expected one of info, warning, error",
                                        "episode-lint.yaml:7:3: Unknown rule `structure/missing-sections`;"
                                                + " did you mean `structure/missing-section`?",
                                        "episode-lint.yaml:8:30: Unexpected `warn`, expected one of off, info, warning, error;"
                                                + " did you mean `warning`?",
                                        "episode-lint.yaml:10:5: Missing key `documents`; say which documents the override is for",
                                        "episode-lint.yaml:10:14: Unknown rule `structure/mising-section`; did you mean `structure/missing-section`?"));
    }

    @Test
    void problemsOfSeriesAndCatalogHaveTheirPlaces() {
        String yaml = """
                series:
                  - { name: A, documents: "a/**" }
                  - { name: A, documents: "b/**" }
                  - { name: C, documents: "/c" }
                  - { nam: D, documents: "d" }
                catalog:
                  12: { staus: planned }
                  12: { title: Again }
                  9-3: { series: A }
                  1-3: { title: All of them }
                """;
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "episode-lint.yaml:3:13: Repeated series `A`; give all its documents in one entry",
                                        "episode-lint.yaml:4:27: Unusable pattern `/c`: it starts at the folder of the file it stands in, without `/`",
                                        "episode-lint.yaml:5:7: Unknown key `nam`; did you mean `name`?",
                                        "episode-lint.yaml:7:9: Unknown key `staus`; did you mean `status`?",
                                        "episode-lint.yaml:8:3: Repeated key `12`; make a list of the episodes with one number",
                                        "episode-lint.yaml:9:3: Unexpected `9-3`, expected a number such as `40`, or a range such as `1-12`",
                                        "episode-lint.yaml:10:17: One title for several episodes; give each its own entry"));
    }

    @Test
    void aRepeatedKeyIsRefused() {
        for (String yaml : List.of(
                "exclude: [a]\nexclude: [b]",
                "rules: { structure/missing-section: off, structure/missing-section: error }",
                "severities: { none: info, none: error }")) {
            assertThatThrownBy(() -> read(yaml)).hasMessageContaining("Repeated key");
        }
    }

    @Test
    void whatANearerFileSaysReplacesTheFartherKeyByKey() {
        Configuration near =
                read("documents: [a]\nrules: { structure/missing-section: off }\nseverities: { none: info }");
        Configuration far = read("""
                documents: [b]
                exclude: [c]
                template: t.md
                overlay: t.yaml
                rules: { structure/missing-section: error, structure/unexpected-section: info }
                severities: { none: error, complete: warning }
                """);
        Configuration both = near.over(far);
        assertThat(both.documents().included()).isEqualTo(near.documents().included());
        assertThat(both.documents().excluded()).isEqualTo(far.documents().excluded());
        assertThat(both.template()).isEqualTo(far.template());
        assertThat(both.judgement().severities().keySet()).containsExactlyInAnyOrder("none", "complete");
        assertThat(both.judgement().severities().get("none"))
                .isEqualTo(near.judgement().severities().get("none"));
        assertThat(both.judgement()
                        .rules()
                        .levels()
                        .get("structure/missing-section")
                        .value())
                .isEmpty();
        assertThat(both.judgement().rules().levels()).containsKey("structure/unexpected-section");
    }

    @Test
    void theOverlayOfAReplacedTemplateIsForgotten() {
        Configuration both = read("template: near.md").over(read("template: far.md\noverlay: far.overlay.yaml"));
        assertThat(both.template().overlay()).isNull();
    }

    @Test
    void theNarrowestOverrideWinsWhereverItStands() {
        Configuration configuration = read("""
                rules: { structure/missing-section: error }
                overrides:
                  - { documents: "episodes/drafts/**", rules: { structure/missing-section: off } }
                  - { documents: "episodes/**", rules: { structure/missing-section: info } }
                """);
        assertThat(level(configuration, "a.md")).isEqualTo("ERROR");
        assertThat(level(configuration, "episodes/a.md")).isEqualTo("INFO");
        assertThat(level(configuration, "episodes/drafts/a.md")).isEqualTo("off");
    }

    private static String level(Configuration configuration, String path) {
        return configuration
                .judgement()
                .rulesFor(FOLDER.resolve(path))
                .levels()
                .get("structure/missing-section")
                .value()
                .map(Enum::name)
                .orElse("off");
    }

    private static Configuration read(String yaml) {
        return ConfigurationReader.read(
                Yaml.read("episode-lint.yaml", yaml), FOLDER, new Root(FOLDER), BuiltIn.rules());
    }

    private static boolean schemaAccepts(String yaml) throws IOException {
        try (InputStream stream =
                ConfigurationReaderTest.class.getResourceAsStream("/schemas/configuration.schema.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, b -> b.schemaLoader(l -> l.allow(iri -> false)))
                    .getSchema(text);
            Object value = YamlAsJson.of(Yaml.read("episode-lint.yaml", yaml));
            return schema.validate(JsonMapper.shared().valueToTree(value)).isEmpty();
        }
    }
}

package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.episodelint.conclusion.CheckResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReporterTest {

    @Test
    void everythingIsInIt() throws IOException {
        String json = json(SampleReports.rich());
        GoldenFile.assertSame("report.json", json.replace("\"" + Version.current() + "\"", "\"VERSION\""));
    }

    @Test
    void suppressedFindingsAreInItWhenAskedFor() throws IOException {
        String json = SampleReports.show(Format.JSON, new Style(false, false, true, true), SampleReports.rich());
        assertThat(errors(json)).isEmpty();
        assertThat(errors(json.replace("2027-01-31", "31.1.2027"))).isNotEmpty();
        JsonNode all = parse(json).at("/diagnostics");
        assertThat(parse(json).at("/summary/suppressed").intValue()).isEqualTo(1);
        assertThat(all.size()).isEqualTo(9);
        assertThat(all.at("/5/state").stringValue()).isEqualTo("suppressed");
        assertThat(all.at("/5/suppression/line").intValue()).isEqualTo(58);
        assertThat(all.at("/6/state").stringValue()).isEqualTo("suppressed");
        assertThat(all.at("/7/suppression").isNull()).isTrue();
    }

    @Test
    void theSchemaDescribesIt() throws IOException {
        assertThat(errors(json(SampleReports.rich()))).isEmpty();
        assertThat(errors(json(SampleReports.EMPTY))).isEmpty();
    }

    @Test
    void theSchemaAllowsFurtherFieldsAndRefusesOtherShapes() throws IOException {
        String json = json(SampleReports.rich());
        assertThat(errors(json.replaceFirst("\\{", "{ \"further\": 1,"))).isEmpty();
        assertThat(errors(json.replace("\"severity\": \"error\"", "\"severity\": \"fatal\"")))
                .isNotEmpty();
        assertThat(errors(json.replace("\"line\": 88", "\"line\": 0"))).isNotEmpty();
        assertThat(errors(json.replace("\"formatVersion\": 1,", ""))).isNotEmpty();
    }

    @Test
    void anEpisodeIsANumberWhereItIsOneExactly() throws IOException {
        assertThat(episode("13").isIntegralNumber()).isTrue();
        assertThat(episode("1.2").stringValue()).isEqualTo("1.2");
        assertThat(episode("12345678901234567890").stringValue()).isEqualTo("12345678901234567890");
        assertThat(episode(null).isNull()).isTrue();
    }

    @Test
    void contentKeepsItsValueButIsSpelledHarmlessly() throws IOException {
        String message = "a\u001B[2J\u202Eb\u0085c\u2028d\u007F\"\\\n";
        String json = json(SampleReports.of(SampleReports.saying(message)));
        assertThat(json).contains("a\\u001B[2J\\u202Eb\\u0085c\\u2028d\\u007F\\\"\\\\\\n");
        assertThat(json.chars().filter(c -> c != '\n').noneMatch(c -> Sanitizer.steers((char) c)))
                .isTrue();
        assertThat(parse(json).at("/diagnostics/0/message").stringValue()).isEqualTo(message);
    }

    @Test
    void halvesOfCharactersAreReplaced() throws IOException {
        String json = json(SampleReports.of(SampleReports.saying("a\uD83Db\uDCD0 📐")));
        assertThat(parse(json).at("/diagnostics/0/message").stringValue()).isEqualTo("a\uFFFDb\uFFFD 📐");
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(Version.current()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    }

    private static JsonNode episode(String number) throws IOException {
        CheckResult result = new CheckResult(
                List.of(),
                List.of(new CheckResult.Entry(
                        "a.md", number, null, null, null, List.of(), 0, 0, 0, List.of(), List.of(), null)),
                List.of());
        return parse(json(result)).at("/documents/0/episode");
    }

    private static String json(CheckResult report) throws IOException {
        return SampleReports.show(Format.JSON, Style.PLAIN, report);
    }

    private static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static List<Error> errors(String json) throws IOException {
        try (InputStream stream = JsonReporterTest.class.getResourceAsStream("/schemas/report.schema.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, b -> b.schemaLoader(l -> l.allow(iri -> false)))
                    .getSchema(text);
            return schema.validate(json, InputFormat.JSON);
        }
    }
}

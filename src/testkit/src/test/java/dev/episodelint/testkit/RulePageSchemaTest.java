package dev.episodelint.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.BuiltIn;
import dev.episodelint.analysis.Linter;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.schema.Schema;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.text.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rule pages have a template too, and the linter checks them against it. */
class RulePageSchemaTest {
    private static final String TEMPLATE = BuiltIn.template("rule-page").orElseThrow();

    private final Schema schema = TemplateCompiler.compile(
            "rule-page.md",
            TEMPLATE,
            "rule-page.overlay.yaml",
            BuiltIn.overlay("rule-page").orElseThrow());

    private List<Diagnostic> findings(String name, byte[] page) {
        return new Linter(schema, BuiltIn.rules())
                .analyze(name, Decoder.decode(page))
                .diagnostics();
    }

    @TestFactory
    Stream<DynamicTest> everyPageConforms() {
        return RulePages.in(RulePagesTest.RULES).stream()
                .map(page -> DynamicTest.dynamicTest(RulePages.id(page), page.toUri(), () -> conforms(page)));
    }

    private void conforms(Path page) throws IOException {
        assertThat(findings(page.toString(), Files.readAllBytes(page)))
                .extracting(d -> d.range().line() + ": " + d.message())
                .isEmpty();
    }

    @Test
    void theTemplateLeavesNothingOpen() {
        assertThat(schema.ambiguities()).isEmpty();
    }

    @Test
    void theTemplateItselfIsOnlyUnfilled() {
        assertThat(findings("rule-page.md", TEMPLATE.getBytes(UTF_8)))
                .isNotEmpty()
                .allMatch(
                        d -> d.rule().equals("placeholder/unfilled") || d.rule().equals("placeholder/template-text"));
    }

    @Test
    void aPageWithoutItsSectionsDoesNotConform() {
        assertThat(findings("x.md", "# family/offence\n\nIt says.\n".getBytes(UTF_8)))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "Missing section `Accepted`",
                        "Missing section `Fix`",
                        "Missing section `Reported`",
                        "Missing section `When to switch it off`",
                        "Missing section `Why`");
    }
}

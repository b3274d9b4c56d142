package dev.episodelint.testing;

import dev.episodelint.BuiltIn;
import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.Linter;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.schema.Schema;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.text.Decoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lints a text in one call, by the built-in rules, and shows what was found in short. */
public final class TestLinter {
    public static final Ruleset RULES = BuiltIn.rules();
    public static final Schema EPISODE = compile(
            BuiltIn.template(BuiltIn.DEFAULT_TEMPLATE).orElseThrow(),
            BuiltIn.overlay(BuiltIn.DEFAULT_TEMPLATE).orElseThrow());

    private final Schema schema;
    private final Linter linter;

    private TestLinter(Schema schema, @Nullable LocalDate today) {
        this.schema = schema;
        this.linter = new Linter(schema, RULES, today);
    }

    /** The same on a day that is known. */
    public TestLinter on(LocalDate day) {
        return new TestLinter(schema, day);
    }

    public static TestLinter episodes() {
        return new TestLinter(EPISODE, null);
    }

    public static TestLinter by(String template) {
        return new TestLinter(compile(template, null), null);
    }

    public static TestLinter by(Schema schema) {
        return new TestLinter(schema, null);
    }

    public static Schema compile(String template, @Nullable String overlay) {
        String name = BuiltIn.DEFAULT_TEMPLATE + ".md";
        return TemplateCompiler.compile(name, template, overlay == null ? null : "overlay.yaml", overlay);
    }

    public Analysis analyze(byte[] bytes) {
        return linter.analyze("document.md", Decoder.decode(bytes));
    }

    public Analysis analyze(String text) {
        return analyze(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was found, consequences left out. */
    public List<Diagnostic> own(String text) {
        return analyze(text).diagnostics().stream()
                .filter(d -> !d.isConsequence())
                .toList();
    }

    /** Line, rule and message of each finding, consequences left out. */
    public List<String> findings(String text) {
        return own(text).stream().map(TestLinter::shown).toList();
    }

    /** The rule of each finding, consequences left out. */
    public List<String> rules(String text) {
        return own(text).stream().map(Diagnostic::rule).toList();
    }

    public static String shown(Diagnostic d) {
        return d.range().line() + " " + d.rule() + " " + d.message();
    }
}

package dev.episodelint.linter;

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

/** Short ways to lint a text in tests, and to see what was found. */
public final class Lint {
    public static final Ruleset RULES = BuiltIn.rules();
    public static final Schema EPISODE = compile(
            BuiltIn.template(BuiltIn.DEFAULT_TEMPLATE).orElseThrow(),
            BuiltIn.overlay(BuiltIn.DEFAULT_TEMPLATE).orElseThrow());

    private final Schema schema;
    private final @Nullable LocalDate today;

    private Lint(Schema schema, @Nullable LocalDate today) {
        this.schema = schema;
        this.today = today;
    }

    /** The same on a day that is known. */
    public Lint on(LocalDate day) {
        return new Lint(schema, day);
    }

    public static Lint episodes() {
        return new Lint(EPISODE, null);
    }

    public static Lint by(String template) {
        return new Lint(compile(template, null), null);
    }

    public static Lint by(Schema schema) {
        return new Lint(schema, null);
    }

    public static Schema compile(String template, @Nullable String overlay) {
        String name = BuiltIn.DEFAULT_TEMPLATE + ".md";
        return TemplateCompiler.compile(name, template, overlay == null ? null : "overlay.yaml", overlay);
    }

    public Analysis analyze(byte[] bytes) {
        return new Linter(schema, RULES, today).analyze("document.md", Decoder.decode(bytes));
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
        return own(text).stream().map(Lint::shown).toList();
    }

    /** The rule of each finding, consequences left out. */
    public List<String> rules(String text) {
        return own(text).stream().map(Diagnostic::rule).toList();
    }

    static String shown(Diagnostic d) {
        return d.range().line() + " " + d.rule() + " " + d.message();
    }
}

package dev.episodelint.testkit;

import dev.episodelint.Analysis;
import dev.episodelint.AnalysisCodec;
import dev.episodelint.BuiltIn;
import dev.episodelint.Conclusion;
import dev.episodelint.Linter;
import dev.episodelint.Policy;
import dev.episodelint.Report;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.TemplateCompiler;
import dev.episodelint.text.Decoder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a rule: what it says to people, and the examples that prove it.
 *
 * @param rule the rule's id, which is the page's title
 * @param template that the examples are written to; null for the built-in one
 * @param overlay of that template; null for none
 * @param examples in the order of the page
 */
public record RulePage(
        String rule, @Nullable String template, @Nullable String overlay, List<Example> examples) {
    /** The day on which every page is read, so that an example does not change its meaning as time goes by. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** The day on every page, so that examples with dates stay what they are. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    public RulePage {
        examples = List.copyOf(examples);
    }

    /**
     * Reads a page.
     *
     * @param name of the page, for messages
     * @throws BrokenPageException when it is not written as a page has to be
     */
    public static RulePage read(String name, String text) {
        return new PageReader(name, text).read();
    }

    /** Whether an example offends this page's own rule; further ones may show what is reported instead of it. */
    public boolean hasReported() {
        return examples.stream()
                .flatMap(e -> e.findings().stream())
                .anyMatch(f -> f.rule().equals(rule));
    }

    public boolean hasAccepted() {
        return examples.stream().anyMatch(e -> e.kind() == Example.Kind.ACCEPTED);
    }

    /**
     * Everything that the rules find in an example of this page, at any severity, consequences left out.
     *
     * @throws dev.episodelint.yaml.ProblemException when the page's template or its overlay cannot be compiled
     */
    public List<ListedFinding> findings(Example example, Ruleset rules) {
        Analysis analysis = new Linter(schema(), rules, TODAY).analyze("example.md", Decoder.decode(example.bytes()));
        Analysis travelled = AnalysisCodec.decode(AnalysisCodec.encode(analysis));
        Report report = Conclusion.conclude(List.of(travelled), path -> Policy.DEFAULT, rules, List.of(), TODAY);
        return report.diagnostics().stream()
                .filter(d -> !d.isConsequence())
                .map(ListedFinding::of)
                .toList();
    }

    private Schema schema() {
        if (template != null) {
            return TemplateCompiler.compile("template.md", template, "template.overlay.yaml", overlay);
        }
        String name = BuiltIn.DEFAULT_TEMPLATE;
        return TemplateCompiler.compile(
                name + ".md",
                BuiltIn.template(name).orElseThrow(),
                name + ".overlay.yaml",
                BuiltIn.overlay(name).orElse(null));
    }
}

package dev.episodelint.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodelint.BuiltIn;
import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.AnalysisCodec;
import dev.episodelint.analysis.Linter;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.conclusion.Conclusion;
import dev.episodelint.conclusion.ConclusionContext;
import dev.episodelint.conclusion.Policy;
import dev.episodelint.plan.PlanReader;
import dev.episodelint.plan.PlanScope;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.schema.Schema;
import dev.episodelint.series.CatalogReader;
import dev.episodelint.series.LinkTargets;
import dev.episodelint.series.Series;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.text.Decoder;
import dev.episodelint.yaml.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of a rule: its text for people, and the examples that test it.
 *
 * @param rule the rule's id, which is the page's title
 * @param template the template of the examples; null for the built-in one
 * @param overlay of that template; null for none
 * @param catalog of episodes without a document, as a configuration has it; empty for none
 * @param plan requirements of the examples in addition to the template; null for none
 * @param beside documents next to each example, by path
 * @param examples in the order of the page
 */
public record RulePage(
        String rule,
        @Nullable String template,
        @Nullable String overlay,
        String catalog,
        @Nullable String plan,
        Map<String, String> beside,
        List<Example> examples) {
    /** The current day for every page, so that examples with dates do not change. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    public RulePage {
        beside = Map.copyOf(beside);
        examples = List.copyOf(examples);
    }

    /**
     * Reads a page.
     *
     * @param name the name of the page, for messages
     * @throws BrokenPageException when it violates the format of rule pages
     */
    public static RulePage read(String name, String text) {
        return new PageReader(name, text).read();
    }

    /** Whether an example violates this page's own rule; further examples may show what other rules report instead. */
    public boolean hasReported() {
        return examples.stream()
                .flatMap(e -> e.findings().stream())
                .anyMatch(f -> f.rule().equals(rule));
    }

    public boolean hasAccepted() {
        return examples.stream().anyMatch(e -> e.kind() == Example.Kind.ACCEPTED);
    }

    /**
     * All findings of all rules in an example of this page, at any severity, without consequences. The page's own rule
     * is on even if it is off by default.
     *
     * @throws dev.episodelint.yaml.ProblemException when the page's template, overlay, catalog or plan cannot be read
     */
    public List<ListedFinding> findings(Example example, Ruleset rules) {
        Linter linter = new Linter(schema(), rules, TODAY, scope());
        List<Analysis> analyses = new ArrayList<>(List.of(analysis(linter, example.path(), example.bytes())));
        beside.forEach((path, text) -> {
            if (!path.equals(example.path())) {
                analyses.add(analysis(linter, path, text.getBytes(UTF_8)));
            }
        });
        CheckResult result =
                Conclusion.conclude(analyses, path -> policy(rules), rules, List.of(), corpus(example, rules), TODAY);
        return result.diagnostics().stream()
                .filter(d -> !d.isConsequence())
                .map(ListedFinding::of)
                .toList();
    }

    private static Analysis analysis(Linter linter, String path, byte[] bytes) {
        return AnalysisCodec.decode(AnalysisCodec.encode(linter.analyze(path, Decoder.decode(bytes))));
    }

    private Policy policy(Ruleset rules) {
        Policy standard = Policy.DEFAULT;
        Rule own = rules.has(rule) ? rules.byId(rule) : null;
        return own == null || own.enabled()
                ? standard
                : new Policy(
                        Map.of(rule, Optional.of(own.severity())),
                        standard.gaps(),
                        standard.gapsWithoutStatus(),
                        standard.minimum(),
                        standard.as());
    }

    /** The files that exist are the documents of the page; for a page without documents, files are unknown. */
    private ConclusionContext corpus(Example example, Ruleset rules) {
        List<Series.Listed> listed = CatalogReader.read(Yaml.read("catalog.yaml", catalog));
        return new ConclusionContext(
                path -> {
                    Series s = Series.ofFolder(path);
                    return new Series(s.id(), s.name(), s.scope(), s.shared(), listed);
                },
                example.path()::equals,
                beside.isEmpty() ? LinkTargets.UNKNOWN : this::found,
                path -> rules);
    }

    private LinkTargets.Found found(String path) {
        if (path.startsWith("../")) {
            return LinkTargets.Found.OUTSIDE;
        }
        return beside.keySet().stream()
                .filter(path::equalsIgnoreCase)
                .findFirst()
                .map(LinkTargets.Found::spelled)
                .orElse(LinkTargets.Found.MISSING);
    }

    private @Nullable PlanScope scope() {
        return plan == null
                ? null
                : new PlanScope(PlanReader.read(Yaml.read("plan.yaml", plan)), "plan.yaml", "", true);
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

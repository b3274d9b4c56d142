package dev.episodelint.workspace;

import dev.episodelint.analysis.Linter;
import dev.episodelint.plan.PlanScope;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.schema.Schema;
import dev.episodelint.workspace.config.Template;
import dev.episodelint.workspace.config.Templates;
import dev.episodelint.yaml.YamlValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One linter for each template, overlay and set of options; a template is compiled once. */
final class LinterCache {
    private final Templates templates;
    private final Ruleset rules;
    private final LocalDate today;
    private final Map<Template, Schema> schemas = new HashMap<>();
    private final Map<Map<String, YamlValue>, Ruleset> rulesets = new HashMap<>();
    private final Map<Key, Linter> linters = new HashMap<>();

    /** @param today the day after which dates lie in the future */
    LinterCache(Templates templates, Ruleset rules, LocalDate today) {
        this.templates = templates;
        this.rules = rules;
        this.today = today;
    }

    private record Key(Template template, Map<String, YamlValue> options, List<Object> plan) {}

    /** @param plan null without one */
    Linter of(Template template, Map<String, YamlValue> options, @Nullable PlanScope plan) {
        List<Object> planned = plan == null ? List.of() : List.of(plan.path(), plan.series(), plan.certain());
        return linters.computeIfAbsent(
                new Key(template, options, planned), k -> new Linter(schema(template), rules(options), today, plan));
    }

    /** The very same one for the same options. */
    Ruleset rules(Map<String, YamlValue> options) {
        return rulesets.computeIfAbsent(options, rules::withOptions);
    }

    private Schema schema(Template template) {
        return schemas.computeIfAbsent(template, templates::compile);
    }
}

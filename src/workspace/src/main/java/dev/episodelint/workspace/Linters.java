package dev.episodelint.workspace;

import dev.episodelint.Linter;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.TemplateCompiler;
import dev.episodelint.yaml.YamlValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** One linter for each template, overlay and set of options; a template is compiled once. */
final class Linters {
    private final Ruleset rules;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Map<Template, Schema> schemas = new HashMap<>();
    private final Map<Map<String, YamlValue>, Ruleset> rulesets = new HashMap<>();
    private final Map<Key, Linter> linters = new HashMap<>();

    Linters(Ruleset rules) {
        this.rules = rules;
    }

    private record Key(Template template, Map<String, YamlValue> options) {}

    Linter of(Template template, Map<String, YamlValue> options) {
        return linters.computeIfAbsent(
                new Key(template, options), k -> new Linter(schema(template), rules(options), today));
    }

    /** The very same one for the same options. */
    Ruleset rules(Map<String, YamlValue> options) {
        return rulesets.computeIfAbsent(options, rules::withOptions);
    }

    private Schema schema(Template template) {
        return schemas.computeIfAbsent(template, Linters::compile);
    }

    static Schema compile(Template template) {
        Schema schema = TemplateCompiler.compile(
                template.path(), template.text(), template.overlayPath(), template.overlayText(), template::schema);
        return template.frontMatterPath() == null || template.frontMatterText() == null
                ? schema
                : schema.withFrontMatter(template.frontMatterPath(), template.frontMatterText());
    }
}

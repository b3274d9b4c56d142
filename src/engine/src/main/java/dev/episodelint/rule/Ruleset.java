package dev.episodelint.rule;

import dev.episodelint.document.Subject;
import dev.episodelint.series.FactGroup;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rules of a run, by id. */
public final class Ruleset {
    private final Map<String, Rule> byId;

    private Ruleset(Map<String, Rule> byId) {
        this.byId = byId;
    }

    /** Binds rule files to kinds. */
    public static Ruleset of(Collection<YamlValue> files, Collection<? extends Kind<?>> kinds) {
        Map<String, Kind<?>> byName = new LinkedHashMap<>();
        kinds.forEach(k -> byName.put(k.name(), k));
        Map<String, Rule> rules = new TreeMap<>();
        for (YamlValue file : files) {
            Rule rule = Rule.read(file, byName);
            if (rules.put(rule.id(), rule) != null) {
                throw file.fault("Repeated rule `" + rule.id() + "`", null);
            }
        }
        return new Ruleset(rules);
    }

    /** Sorted by id. */
    public List<Rule> all() {
        return List.copyOf(byId.values());
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The rule of that id, which must exist. */
    public Rule byId(String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return rule;
    }

    /** Those that look at such a thing of a document. */
    public List<Rule> about(Class<? extends Subject> subject) {
        return byId.values().stream().filter(r -> r.isAbout(subject)).toList();
    }

    /** Refuses an id that is no rule's, at the place where it stands. */
    public String require(YamlValue id) {
        if (!has(id.text())) {
            throw new ProblemException(
                    id.problem("Unknown rule `" + id.text() + "`", Nearest.hint(id.text(), byId.keySet())));
        }
        return id.text();
    }

    /** The same rules, some with other options. */
    public Ruleset withOptions(Map<String, YamlValue> options) {
        Map<String, Rule> changed = new TreeMap<>(byId);
        options.forEach((id, value) -> changed.put(id, byId(id).withOptions(value)));
        return new Ruleset(changed);
    }

    /** The one table from the type of a subject to the rules that look at it. */
    public Map<Class<? extends Subject>, List<Rule>> bySubject() {
        Map<Class<? extends Subject>, List<Rule>> table = new LinkedHashMap<>();
        for (Rule rule : byId.values()) {
            if (rule.measure() instanceof Rule.Bound<?, ?> bound) {
                table.computeIfAbsent(bound.kind().subject(), s -> new ArrayList<>())
                        .add(rule);
            }
        }
        return table;
    }

    /** The rules that look at facts of several documents, by the type of group. */
    public Map<Class<? extends FactGroup>, List<Rule>> byGroup() {
        Map<Class<? extends FactGroup>, List<Rule>> table = new LinkedHashMap<>();
        for (Rule rule : byId.values()) {
            if (rule.measure() instanceof Rule.Across<?, ?> across) {
                table.computeIfAbsent(across.kind().group(), g -> new ArrayList<>())
                        .add(rule);
            }
        }
        return table;
    }
}

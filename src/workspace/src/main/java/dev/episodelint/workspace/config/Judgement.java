package dev.episodelint.workspace.config;

import dev.episodelint.conclusion.Policy;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.workspace.files.PathPatterns;
import dev.episodelint.yaml.YamlValue;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How documents are judged.
 *
 * @param severities of gaps, by the id of a status or {@code none}
 * @param minimum the least completeness in percent, by the id of a status or {@code none}
 * @param overrides what is set for some documents only
 */
public record Judgement(
        Map<String, Setting<Severity>> severities,
        RuleSettings rules,
        Map<String, Setting<Integer>> minimum,
        List<Setting<LocalRules>> overrides) {
    static final Judgement NONE = new Judgement(Map.of(), RuleSettings.NONE, Map.of(), List.of());

    /** The key under {@code severities} for documents of a template that asks for no status. */
    public static final String NO_STATUS = Policy.NO_STATUS;

    public Judgement {
        severities = Map.copyOf(severities);
        minimum = Map.copyOf(minimum);
        overrides = List.copyOf(overrides);
    }

    /** What is set for the documents that match. */
    record LocalRules(PathPatterns documents, RuleSettings rules, Map<String, Setting<Integer>> minimum) {

        LocalRules {
            minimum = Map.copyOf(minimum);
        }
    }

    Judgement over(Judgement farther) {
        return new Judgement(
                RuleSettings.over(severities, farther.severities),
                rules.over(farther.rules),
                RuleSettings.over(minimum, farther.minimum),
                overrides.isEmpty() ? farther.overrides : overrides);
    }

    /** What is set for the rules in one document: by the narrowest override that matches, else for all. */
    public RuleSettings rulesFor(Path document) {
        return localTo(document).map(LocalRules::rules).reduce(rules, (wide, narrow) -> narrow.over(wide));
    }

    /** The least completeness of one document, by status, as {@link #rulesFor}. */
    public Map<String, Setting<Integer>> minimumFor(Path document) {
        return localTo(document)
                .map(LocalRules::minimum)
                .reduce(minimum, (wide, narrow) -> RuleSettings.over(narrow, wide));
    }

    /** The widest first. */
    private Stream<LocalRules> localTo(Path document) {
        return overrides.stream()
                .filter(o -> o.value().documents().matches(document))
                .sorted(Comparator.comparingInt(o -> o.value().documents().weight(document)))
                .map(Setting::value);
    }

    /** @param as a status that replaces the document's own; null for none */
    public Policy policyFor(Path document, @Nullable Status as) {
        Map<String, Optional<Severity>> levels = new HashMap<>();
        rulesFor(document).levels().forEach((rule, level) -> levels.put(rule, level.value()));
        Map<Status, Severity> gaps = new HashMap<>(Policy.DEFAULT.gaps());
        severities.forEach((id, severity) -> Status.byId(id).ifPresent(s -> gaps.put(s, severity.value())));
        Setting<Severity> withoutStatus = severities.get(NO_STATUS);
        Map<String, Integer> least = new HashMap<>();
        minimumFor(document).forEach((id, percent) -> least.put(id, percent.value()));
        return new Policy(
                levels,
                gaps,
                withoutStatus == null ? Policy.DEFAULT.gapsWithoutStatus() : withoutStatus.value(),
                least,
                as);
    }

    public Map<String, YamlValue> optionsFor(Path document) {
        Map<String, YamlValue> options = new HashMap<>();
        rulesFor(document).options().forEach((rule, value) -> options.put(rule, value.value()));
        return options;
    }
}

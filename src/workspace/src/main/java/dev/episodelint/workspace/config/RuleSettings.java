package dev.episodelint.workspace.config;

import dev.episodelint.diagnostic.Severity;
import dev.episodelint.yaml.YamlValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is set for rules, by id.
 *
 * @param levels an empty value is off
 */
public record RuleSettings(Map<String, Setting<Optional<Severity>>> levels, Map<String, Setting<YamlValue>> options) {
    static final RuleSettings NONE = new RuleSettings(Map.of(), Map.of());

    public RuleSettings {
        levels = Map.copyOf(levels);
        options = Map.copyOf(options);
    }

    /** These settings, and those of the other where these say nothing. */
    RuleSettings over(RuleSettings other) {
        return new RuleSettings(over(levels, other.levels), over(options, other.options));
    }

    static <T> Map<String, T> over(Map<String, T> near, Map<String, T> far) {
        Map<String, T> merged = new HashMap<>(far);
        merged.putAll(near);
        return merged;
    }
}

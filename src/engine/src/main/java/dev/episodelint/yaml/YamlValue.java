package dev.episodelint.yaml;

import dev.episodelint.text.Location;
import dev.episodelint.text.SourceText;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML value with its position. Every reading method throws a {@link ProblemException} with that position if the
 * value does not have the requested type.
 */
public final class YamlValue {
    private final String file;
    private final SourceText source;
    private final @Nullable Node node;
    private final @Nullable YamlValue fallback;

    YamlValue(String file, SourceText source, @Nullable Node node) {
        this(file, source, node, null);
    }

    private YamlValue(String file, SourceText source, @Nullable Node node, @Nullable YamlValue fallback) {
        this.file = file;
        this.source = source;
        this.node = node;
        this.fallback = fallback;
    }

    /** The same map, with the values of the other map for missing keys. */
    public YamlValue over(YamlValue other) {
        return new YamlValue(file, source, node, other);
    }

    public Location location() {
        return Yaml.locate(source, node == null ? null : node.getStartMark());
    }

    public String file() {
        return file;
    }

    public Problem problem(String message, @Nullable String hint) {
        Location at = location();
        return new Problem(file, at.line(), at.column(), message, hint == null || hint.isEmpty() ? null : hint);
    }

    public ProblemException fault(String message, @Nullable String hint) {
        return new ProblemException(problem(message, hint));
    }

    /** An absent value at the position of this one. */
    public YamlValue nothing() {
        return new YamlValue(file, source, null);
    }

    public boolean isMap() {
        return node instanceof MappingNode || isNothing();
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether there is no value: an empty file, or a key without a value. */
    public boolean isNothing() {
        return node == null
                || (node instanceof ScalarNode s && s.isPlain() && s.getValue().isEmpty());
    }

    public boolean isText() {
        return node instanceof ScalarNode && !isNothing();
    }

    /** The scalar as written, without the type resolution of YAML 1.1. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault("Expected a text, found a " + (isList() ? "list" : "map"), null);
    }

    /** One of the given words. */
    public String oneOf(Collection<String> words) {
        String text = text();
        if (!words.contains(text)) {
            throw fault(
                    "Unexpected `" + text + "`, expected one of " + String.join(", ", words),
                    Nearest.to(text, words)
                            .map(n -> "did you mean `" + n + "`?")
                            .orElse(null));
        }
        return text;
    }

    public boolean bool() {
        return oneOf(List.of("true", "false")).equals("true");
    }

    /** A whole number, at least zero. */
    public int number() {
        try {
            int value = Integer.parseInt(text());
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Falls through to the common error message.
        }
        throw fault("Unexpected `" + text() + "`, expected a whole number", null);
    }

    /** The elements of a list; a single text counts as a list of one. */
    public List<YamlValue> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(n -> new YamlValue(file, source, n))
                    .toList();
        }
        if (isText()) {
            return List.of(this);
        }
        if (isNothing()) {
            return List.of();
        }
        throw fault("Expected a list, found a map", null);
    }

    public List<String> texts() {
        return list().stream().map(YamlValue::text).toList();
    }

    /** The entries of a map in source order; an absent value is an empty map. */
    public Map<YamlValue, YamlValue> entries() {
        Map<YamlValue, YamlValue> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                entries.put(
                        new YamlValue(file, source, tuple.getKeyNode()),
                        new YamlValue(file, source, tuple.getValueNode()));
            }
        } else if (!isNothing()) {
            throw fault("Expected a map, found a " + (isList() ? "list" : "text"), null);
        }
        return entries;
    }

    /** The map's values by key; unknown keys are refused. */
    public Fields fields(String... known) {
        List<String> names = List.of(known);
        Map<String, YamlValue> byName = new LinkedHashMap<>();
        if (fallback != null) {
            byName.putAll(fallback.fields(known).byName());
        }
        Set<String> own = new HashSet<>();
        for (Map.Entry<YamlValue, YamlValue> entry : entries().entrySet()) {
            String key = entry.getKey().text();
            if (!names.contains(key)) {
                throw entry.getKey().fault("Unknown key `" + key + "`", Nearest.hint(key, names));
            }
            byName.put(key, entry.getValue());
            if (!own.add(key)) {
                throw entry.getKey().fault("Repeated key `" + key + "`", null);
            }
        }
        return new Fields(this, byName);
    }

    /** A map whose keys are all known; a key without a value counts as absent. */
    public record Fields(YamlValue map, Map<String, YamlValue> byName) {

        public Optional<YamlValue> get(String name) {
            return Optional.ofNullable(byName.get(name)).filter(v -> !v.isNothing());
        }

        public YamlValue require(String name) {
            return get(name).orElseThrow(() -> map.fault("Missing key `" + name + "`", null));
        }
    }
}

package dev.episodelint.template;

import dev.episodelint.value.Value;
import dev.episodelint.value.ValueType;
import dev.episodelint.value.Values;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the type that an overlay states: a name, a list of which one is enough, or a map with the name as {@code kind}
 * and what else is required ({@code unit}, {@code min}, {@code max}, {@code options}, {@code example}).
 */
final class ValueTypeReader {
    private ValueTypeReader() {}

    static ValueType read(YamlValue value) {
        if (value.isList()) {
            List<ValueType> types =
                    value.list().stream().map(ValueTypeReader::read).toList();
            if (types.isEmpty()) {
                throw value.fault("Expected at least one type", null);
            }
            return types.size() == 1 ? types.get(0) : ValueType.any(types);
        }
        return value.isText() ? named(value) : detailed(value);
    }

    private static ValueType named(YamlValue name) {
        return ValueType.named(name.text())
                .orElseThrow(() ->
                        name.fault("Unknown type `" + name.text() + "`", Nearest.hint(name.text(), ValueType.names())));
    }

    private static ValueType detailed(YamlValue value) {
        YamlValue.Fields keys = value.fields("kind", "unit", "min", "max", "options", "example");
        Optional<List<String>> options = keys.get("options").map(YamlValue::texts);
        if (options.isPresent()) {
            keys.get("kind").ifPresent(k -> k.oneOf(List.of("enumeration")));
            for (String key : List.of("unit", "min", "max")) {
                keys.get(key).ifPresent(v -> {
                    throw v.fault("An enumeration has no `" + key + "`", null);
                });
            }
            return ValueType.enumeration(options.get());
        }
        ValueType kind = named(keys.require("kind"));
        Value min = limit(keys, "min", kind);
        Value max = limit(keys, "max", kind);
        ValueType type = kind.within(min, max)
                .withUnit(keys.get("unit").map(YamlValue::text).orElse(""));
        List<String> examples = keys.get("example")
                .map(e -> List.of(e.text()))
                .orElseGet(() -> Stream.of(kind.example(), spelling(max), spelling(min))
                        .filter(e -> !e.isEmpty())
                        .toList());
        return examples.stream()
                .filter(e -> type.in(e, 0).isPresent())
                .findFirst()
                .map(type::withExample)
                .orElseThrow(() -> keys.get("example")
                        .orElse(value)
                        .fault(
                                "The example `" + examples.get(0) + "` is no " + type.label(),
                                "state an `example` that is accepted"));
    }

    private static String spelling(@Nullable Value value) {
        return value == null ? "" : value.spelling();
    }

    private static @Nullable Value limit(YamlValue.Fields keys, String key, ValueType kind) {
        Optional<YamlValue> stated = keys.get(key);
        if (stated.isEmpty()) {
            return null;
        }
        String text = stated.get().text();
        Value limit = kind.in(text, 0).orElseGet(() -> Values.read(text, 0));
        if (limit.measured() == null || !kind.accepts(limit)) {
            throw stated.get().fault("Unexpected `" + text + "`, expected " + kind.label(), kind.example());
        }
        return limit;
    }
}

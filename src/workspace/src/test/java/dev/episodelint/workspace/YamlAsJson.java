package dev.episodelint.workspace;

import dev.episodelint.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** A YAML value as plain Java, so that a JSON Schema can judge it; scalars stay as written. */
public final class YamlAsJson {
    private YamlAsJson() {}

    public static Object of(YamlValue value) {
        if (value.isNothing()) {
            return null;
        }
        if (value.isList()) {
            return value.list().stream().map(YamlAsJson::of).toList();
        }
        if (value.isText()) {
            return value.text();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        value.entries().forEach((k, v) -> map.put(k.text(), of(v)));
        return map;
    }
}

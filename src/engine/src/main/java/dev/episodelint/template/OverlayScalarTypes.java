package dev.episodelint.template;

import dev.episodelint.schema.Scalars;
import dev.episodelint.value.ValueType;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The types that an overlay states for the values of a template's YAML or JSON block, by path. */
final class OverlayScalarTypes {
    private OverlayScalarTypes() {}

    static Scalars read(YamlValue stated, Scalars scalars) {
        Map<String, ValueType> types = new LinkedHashMap<>(scalars.types());
        stated.entries().forEach((path, type) -> {
            if (!scalars.paths().contains(path.text())) {
                throw path.fault(
                        "No value `" + path.text() + "` in the template's block",
                        Nearest.hint(path.text(), scalars.paths()));
            }
            types.put(path.text(), ValueTypeReader.read(type));
        });
        return new Scalars(scalars.paths(), types);
    }
}

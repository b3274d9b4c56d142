package dev.episodelint.template;

import dev.episodelint.schema.FieldRelation;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.value.Values;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the relation between two header fields that an overlay states. */
final class FieldRelationReader {
    private static final Pattern STATED =
            Pattern.compile("(?<field>.+?) = (?<base>.+?) (?<sign>[+-]) ?(?<offset>\\d+(?:\\.\\d+)?) (?<unit>\\S+)");

    private FieldRelationReader() {}

    /** Of {@code Target Duration = Current Duration + 0.5 hours} in an overlay. */
    static FieldRelation read(YamlValue value, List<FieldSpec> fields) {
        Matcher m = STATED.matcher(value.text());
        if (!m.matches() || Values.read("1 " + m.group("unit"), 0).measured() == null) {
            throw value.fault(
                    "Unexpected relation `" + value.text() + "`", "write it like `Planned = Now + 0.5 hours`");
        }
        for (String name : List.of(m.group("field"), m.group("base"))) {
            if (fields.stream().noneMatch(f -> f.label().text().equals(name))) {
                List<String> known = fields.stream().map(f -> f.label().text()).toList();
                throw value.fault("No header field `" + name + "` in the template", Nearest.hint(name, known));
            }
        }
        return new FieldRelation(
                m.group("field"), m.group("base"), m.group("sign") + m.group("offset"), m.group("unit"));
    }
}

package dev.episodelint.template;

import dev.episodelint.schema.BlockSpec;
import dev.episodelint.schema.ChecklistSpec;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.SectionSpec.Demand;
import dev.episodelint.schema.TableSpec;
import dev.episodelint.schema.Wording;
import dev.episodelint.schema.YearRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Prints a schema as YAML; what is as usual is left out. */
public final class SchemaYaml {
    private SchemaYaml() {}

    public static String print(Schema schema) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("template", schema.name());
        if (schema.namedHere()) {
            root.put("identity", schema.header().title().text());
        }
        if (!schema.frontMatter().isEmpty()) {
            root.put("front-matter", fields(schema.frontMatter()));
        }
        putContent(root, schema.header());
        if (schema.status() != null) {
            Map<String, Object> meanings = new LinkedHashMap<>();
            schema.status().meanings().entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(e -> meanings.put(e.getKey(), e.getValue().id()));
            root.put("status", Map.of(schema.status().label().text(), meanings));
        }
        List<String> relations = schema.relations().stream()
                .map(r -> r.field() + " = " + r.base() + " " + r.offset() + " " + r.unit())
                .toList();
        put(root, "relations", relations);
        if (schema.closed()) {
            root.put("closed", true);
        }
        root.put("sections", schema.sections().stream().map(SchemaYaml::section).toList());
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndent(2);
        options.setWidth(120);
        options.setSplitLines(false);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setAllowUnicode(true);
        options.setDereferenceAliases(true);
        return new Yaml(options).dump(root);
    }

    private static Map<String, Object> section(SectionSpec spec) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("section", spec.title().text());
        map.put("line", spec.line());
        put(map, "aliases", spec.title().aliases());
        Demand demand = spec.demand();
        if (demand.presence() != SectionSpec.Presence.REQUIRED) {
            map.put("presence", word(demand.presence()));
        }
        if (demand.repeat().isRepeatable()) {
            Map<String, Object> repeat = new LinkedHashMap<>();
            repeat.put("min", demand.repeat().min());
            if (demand.repeat().max() > 0) {
                repeat.put("max", demand.repeat().max());
            }
            repeat.put("numbered", spec.title().number());
            map.put("repeat", repeat);
        }
        put(map, "levels", demand.levels());
        if (demand.weight() != 1) {
            map.put("weight", demand.weight());
        }
        if (demand.references()) {
            map.put("references", "required");
        }
        if (!demand.slots().isEmpty()) {
            Map<String, Object> slots = new TreeMap<>();
            demand.slots().forEach((slot, years) -> slots.put(slot, years(years)));
            map.put("slots", slots);
        }
        putContent(map, spec);
        put(map, "sections", spec.sections().stream().map(SchemaYaml::section).toList());
        return map;
    }

    private static Map<String, Object> years(YearRange years) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("min", years.min());
        map.put("max", years.past() ? "today" : years.max());
        return map;
    }

    private static void putContent(Map<String, Object> map, SectionSpec spec) {
        put(map, "fields", fields(spec.fields()));
        put(map, "tables", spec.tables().stream().map(SchemaYaml::table).toList());
        put(map, "blocks", spec.blocks().stream().map(SchemaYaml::block).toList());
        put(
                map,
                "checklists",
                spec.checklists().stream().map(SchemaYaml::checklist).toList());
        put(
                map,
                "placeholders",
                spec.vocabulary().tokens().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static void put(Map<String, Object> map, String key, List<?> values) {
        if (!values.isEmpty()) {
            map.put(key, values);
        }
    }

    private static List<Map<String, Object>> fields(List<FieldSpec> specs) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (FieldSpec spec : specs) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("field", spec.label().text());
            put(map, "aliases", spec.label().aliases());
            map.put("value", word(spec.value().form()));
            if (spec.value().options().isEmpty()
                    && !spec.value().wording().text().isEmpty()) {
                map.put("text", spec.value().wording().text());
            }
            put(map, "options", spec.value().options());
            if (spec.value().type() != null) {
                map.put("type", spec.value().type().label());
            }
            if (!spec.required()) {
                map.put("required", false);
            }
            if (spec.conditional()) {
                map.put("conditional", true);
            }
            if (spec.references()) {
                map.put("references", "required");
            }
            put(map, "fields", fields(spec.nested()));
            fields.add(map);
        }
        return fields;
    }

    private static Map<String, Object> table(TableSpec spec) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("line", spec.line());
        map.put("columns", spec.columns().stream().map(c -> c.title().text()).toList());
        put(
                map,
                "optional-columns",
                spec.columns().stream()
                        .filter(c -> !c.required())
                        .map(c -> c.title().text())
                        .toList());
        Map<String, Object> types = new LinkedHashMap<>();
        spec.columns().forEach(c -> {
            if (c.type() != null) {
                types.put(c.title().text(), c.type().label());
            }
        });
        if (!types.isEmpty()) {
            map.put("types", types);
        }
        put(
                map,
                "relations",
                spec.relations().stream()
                        .map(r -> spec.columns().get(r.left()).title().text() + " "
                                + r.comparison().sign() + " "
                                + spec.columns().get(r.right()).title().text())
                        .toList());
        put(
                map,
                "rows",
                spec.rows().stream()
                        .map(r -> word(r.form()) + ": "
                                + String.join(
                                        " | ",
                                        r.cells().stream().map(Wording::text).toList()))
                        .toList());
        map.put("min-rows", spec.minRows());
        if (!spec.required()) {
            map.put("required", false);
        }
        return map;
    }

    private static Map<String, Object> block(BlockSpec spec) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("line", spec.line());
        map.put("languages", spec.languages().isEmpty() ? List.of("any") : spec.languages());
        map.put("form", word(spec.form()));
        if (spec.form() != BlockSpec.Form.DEFAULT && spec.record().isEmpty()) {
            map.put(
                    "digest",
                    BlockSpec.digest(spec.lines().stream().map(Wording::text).toList()));
        }
        if (!spec.required()) {
            map.put("required", false);
        }
        if (spec.schema() != null) {
            map.put("schema", spec.schema().name());
        }
        Map<String, Object> types = new LinkedHashMap<>();
        spec.scalars().types().forEach((path, type) -> types.put(path, type.label()));
        if (!types.isEmpty()) {
            map.put("types", types);
        }
        put(map, "record", fields(spec.record()));
        return map;
    }

    private static Map<String, Object> checklist(ChecklistSpec spec) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("line", spec.line());
        map.put("audience", word(spec.audience()));
        if (!spec.required()) {
            map.put("required", false);
        }
        List<Map<String, Object>> items = new ArrayList<>();
        for (ChecklistSpec.ItemSpec item : spec.items()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(word(item.form()), item.title().text());
            if (item.conditional()) {
                entry.put("conditional", true);
            }
            put(entry, "fields", fields(item.nested()));
            items.add(entry);
        }
        map.put("items", items);
        return map;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

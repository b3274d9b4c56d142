package dev.episodelint.template;

import dev.episodelint.block.BlockSchema;
import dev.episodelint.code.LanguageNames;
import dev.episodelint.schema.BlockSpec;
import dev.episodelint.schema.ChecklistSpec;
import dev.episodelint.schema.ChecklistSpec.Audience;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.TableSpec;
import dev.episodelint.schema.TableSpec.Column;
import dev.episodelint.schema.TableSpec.RowSpec;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.schema.ValueSpec.Form;
import dev.episodelint.schema.Wording;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The overlay's exceptions for what stands in a section: fields, tables, blocks, checklists. */
final class OverlayContent {
    private OverlayContent() {}

    static SectionSpec option(YamlValue key, YamlValue value, SectionSpec spec, BlockSchemas schemas) {
        return switch (key.text()) {
            case "checklist" -> {
                requireSome(key, spec.checklists());
                yield copy(
                        spec,
                        spec.fields(),
                        spec.tables(),
                        spec.blocks(),
                        each(spec.checklists(), c -> checklist(value, c)));
            }
            case "table" -> {
                requireSome(key, spec.tables());
                yield copy(
                        spec,
                        spec.fields(),
                        each(spec.tables(), t -> table(value, t)),
                        spec.blocks(),
                        spec.checklists());
            }
            case "block" -> {
                requireSome(key, spec.blocks());
                yield copy(
                        spec,
                        spec.fields(),
                        spec.tables(),
                        each(spec.blocks(), b -> block(value, b, schemas)),
                        spec.checklists());
            }
            default -> with(spec, fields(value, spec.fields()));
        };
    }

    private static void requireSome(YamlValue key, List<?> parts) {
        if (parts.isEmpty()) {
            throw key.fault("The template has no " + key.text() + " in this section", null);
        }
    }

    private static <T> List<T> each(List<T> parts, Function<T, T> change) {
        return parts.stream().map(change).toList();
    }

    static SectionSpec with(SectionSpec spec, List<FieldSpec> fields) {
        return copy(spec, fields, spec.tables(), spec.blocks(), spec.checklists());
    }

    static SectionSpec withSections(SectionSpec s, List<SectionSpec> sections) {
        return new SectionSpec(
                s.title(),
                s.level(),
                s.demand(),
                s.fields(),
                s.tables(),
                s.blocks(),
                s.checklists(),
                s.vocabulary(),
                sections,
                s.line(),
                s.isSameAsBefore());
    }

    private static SectionSpec copy(
            SectionSpec s,
            List<FieldSpec> fields,
            List<TableSpec> tables,
            List<BlockSpec> blocks,
            List<ChecklistSpec> checklists) {
        return new SectionSpec(
                s.title(),
                s.level(),
                s.demand(),
                fields,
                tables,
                blocks,
                checklists,
                s.vocabulary(),
                s.sections(),
                s.line(),
                s.isSameAsBefore());
    }

    private static ChecklistSpec checklist(YamlValue value, ChecklistSpec spec) {
        YamlValue.Fields keys = value.isText()
                ? new YamlValue.Fields(value, Map.of("audience", value))
                : value.fields("audience", "required");
        Audience audience = keys.get("audience")
                .map(v ->
                        Audience.valueOf(v.oneOf(List.of("author", "listener")).toUpperCase(Locale.ROOT)))
                .orElse(spec.audience());
        boolean required = keys.get("required").map(YamlValue::bool).orElse(spec.required());
        return new ChecklistSpec(audience, spec.items(), required, spec.line());
    }

    private static TableSpec table(YamlValue value, TableSpec spec) {
        YamlValue.Fields keys = value.fields("rows", "min-rows", "required", "columns", "keep", "relations");
        List<RowSpec> rows = spec.rows();
        if (keys.get("rows").isPresent()) {
            String form = keys.require("rows").oneOf(List.of("sample", "default"));
            rows = each(
                    rows,
                    r -> r.form() == TableSpec.Form.BLANK
                            ? r
                            : new RowSpec(TableSpec.Form.valueOf(form.toUpperCase(Locale.ROOT)), r.cells()));
        }
        List<Column> columns = new ArrayList<>(spec.columns());
        for (YamlValue keep : keys.get("keep").map(YamlValue::list).orElse(List.of())) {
            String key = Title.key(columns.get(indexOf(keep, columns)).title().text());
            for (int i = 0; i < columns.size(); i++) {
                int index = i;
                if (Title.key(columns.get(i).title().text()).equals(key)) {
                    rows = each(rows, r -> withoutPlaceholder(r, index));
                    columns.set(i, columns.get(i).withType(null));
                }
            }
        }
        keys.get("columns")
                .ifPresent(v -> v.entries().forEach((name, options) -> {
                    int index = indexOf(name, columns);
                    columns.set(index, column(options, columns.get(index)));
                }));
        return new TableSpec(
                columns,
                rows,
                keys.get("relations")
                        .map(v -> v.list().stream()
                                .map(r -> ColumnRelationReader.stated(r, columns))
                                .toList())
                        .orElse(spec.relations()),
                keys.get("min-rows").map(YamlValue::number).orElse(spec.minRows()),
                keys.get("required").map(YamlValue::bool).orElse(spec.required()),
                spec.line());
    }

    private static RowSpec withoutPlaceholder(RowSpec row, int index) {
        List<Wording> cells = new ArrayList<>(row.cells());
        if (index < cells.size()) {
            cells.set(index, cells.get(index).withoutPlaceholders());
        }
        return new RowSpec(row.form(), cells);
    }

    private static int indexOf(YamlValue name, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).title().key().equals(Title.key(name.text()))) {
                return i;
            }
        }
        List<String> known = columns.stream().map(c -> c.title().text()).toList();
        throw name.fault("No column `" + name.text() + "` in the template here", Nearest.hint(name.text(), known));
    }

    private static Column column(YamlValue value, Column column) {
        if (value.isText() || value.isList()) {
            return column.withType(ValueTypeReader.read(value));
        }
        YamlValue.Fields keys = value.fields("aliases", "required", "type");
        Title title = keys.get("aliases")
                .map(a -> column.title().withAliases(a.texts()))
                .orElse(column.title());
        return new Column(
                title,
                keys.get("required").map(YamlValue::bool).orElse(column.required()),
                keys.get("type").map(ValueTypeReader::read).orElse(column.type()));
    }

    private static String digest(YamlValue value) {
        if (!value.text().matches("[0-9a-f]{16}")) {
            throw value.fault("Unexpected `" + value.text() + "`, expected 16 hexadecimal digits", null);
        }
        return value.text();
    }

    private static BlockSpec block(YamlValue value, BlockSpec spec, BlockSchemas schemas) {
        YamlValue.Fields keys = value.fields("form", "languages", "required", "schema", "types", "digests");
        BlockSpec.Form form = keys.get("form")
                .map(v -> BlockSpec.Form.valueOf(
                        v.oneOf(List.of("sample", "structure", "default")).toUpperCase(Locale.ROOT)))
                .orElse(spec.form());
        List<String> languages = keys.get("languages")
                .map(v -> v.texts().equals(List.of("any"))
                        ? List.<String>of()
                        : each(v.texts(), LanguageNames::canonical))
                .orElse(spec.languages());
        boolean required = keys.get("required").map(YamlValue::bool).orElse(spec.required());
        BlockSchema schema = keys.get("schema").map(schemas::find).orElse(spec.schema());
        return new BlockSpec(
                form,
                languages,
                spec.lines(),
                keys.get("digests")
                        .map(d -> d.list().stream().map(OverlayContent::digest).toList())
                        .orElse(spec.digests()),
                spec.record(),
                keys.get("types")
                        .map(t -> OverlayScalarTypes.read(t, spec.scalars()))
                        .orElse(spec.scalars()),
                required,
                schema,
                spec.line());
    }

    static FieldSpec find(YamlValue name, List<FieldSpec> specs) {
        return specs.stream()
                .filter(f -> f.label().key().equals(Title.key(name.text())))
                .findFirst()
                .orElseThrow(() -> name.fault(
                        "No field `" + name.text() + "` in the template here",
                        Nearest.hint(
                                name.text(),
                                specs.stream().map(f -> f.label().text()).toList())));
    }

    static List<FieldSpec> fields(YamlValue value, List<FieldSpec> specs) {
        List<FieldSpec> changed = new ArrayList<>(specs);
        value.entries().forEach((name, options) -> {
            FieldSpec found = find(name, changed);
            changed.set(changed.indexOf(found), field(options, found));
        });
        return changed;
    }

    private static FieldSpec field(YamlValue value, FieldSpec spec) {
        YamlValue.Fields keys =
                value.fields("aliases", "required", "conditional", "value", "type", "references", "fields");
        ValueSpec own = spec.value();
        ValueSpec changed = keys.get("value")
                .map(v -> Form.valueOf(v.oneOf(List.of("empty", "placeholder", "enumeration", "fixed"))
                        .toUpperCase(Locale.ROOT)))
                .map(form -> new ValueSpec(
                        form,
                        form == Form.FIXED ? own.wording().withoutPlaceholders() : own.wording(),
                        form == Form.ENUMERATION
                                ? TemplateConventions.parts(own.wording().text())
                                : own.options()))
                .orElse(own);
        ValueSpec typed = keys.get("type")
                .map(t -> changed.withType(ValueTypeReader.read(t)))
                .orElse(changed);
        return new FieldSpec(
                keys.get("aliases")
                        .map(a -> spec.label().withAliases(a.texts()))
                        .orElse(spec.label()),
                typed,
                keys.get("fields").map(f -> fields(f, spec.nested())).orElse(spec.nested()),
                keys.get("required").map(YamlValue::bool).orElse(spec.required()),
                keys.get("conditional").map(YamlValue::bool).orElse(spec.conditional()),
                keys.get("references").map(OverlayContent::isRequired).orElse(spec.references()),
                spec.line());
    }

    /** Of each field that the section has; of the section as a whole where it has none. */
    static SectionSpec references(YamlValue value, SectionSpec spec) {
        boolean required = isRequired(value);
        return spec.fields().isEmpty()
                ? spec.with(spec.demand().withReferences(required))
                : with(spec, each(spec.fields(), f -> f.withReferences(required)));
    }

    private static boolean isRequired(YamlValue value) {
        return value.oneOf(List.of("required", "optional")).equals("required");
    }
}

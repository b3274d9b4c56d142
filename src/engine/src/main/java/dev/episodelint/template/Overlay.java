package dev.episodelint.template;

import dev.episodelint.diagnostic.Status;
import dev.episodelint.schema.Ambiguity;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.SectionSpec.Demand;
import dev.episodelint.schema.SectionSpec.Presence;
import dev.episodelint.schema.SectionSpec.Repeat;
import dev.episodelint.schema.StatusSpec;
import dev.episodelint.schema.Title;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Exceptions to what was inferred from a template. Sections are addressed by their titles, one inside the other or as a
 * path with {@code " / "}; an address that matches nothing is refused with the nearest title.
 */
final class Overlay {
    private static final List<String> SECTION_KEYS = List.of(
            "aliases",
            "levels",
            "required",
            "repeat",
            "weight",
            "slots",
            "references",
            "checklist",
            "table",
            "block",
            "fields");
    private static final String[] HEADER_KEYS = {"fields", "table", "block", "checklist", "relations"};
    private final YamlValue.Fields root;
    private final List<Ambiguity> undecided = new ArrayList<>();

    private final BlockSchemas schemas;

    Overlay(YamlValue yaml, BlockSchemas schemas) {
        this.schemas = schemas;
        this.root = yaml.fields("template", "sections", "header", "status", "front-matter", "closed");
    }

    Schema applyTo(Schema schema) {
        undecided.addAll(schema.ambiguities());
        root.get("template").ifPresent(t -> checkTemplate(t, schema));
        SectionSpec header =
                root.get("header").map(v -> header(v, schema.header())).orElse(schema.header());
        List<SectionSpec> sections = root.get("sections")
                .map(v -> sections(v.entries(), schema.sections()))
                .orElse(schema.sections());
        return new Schema(
                schema.path(),
                schema.name(),
                header,
                schema.title(),
                root.get("status")
                        .map(v -> status(v, header, schema.frontMatter()))
                        .orElse(HeaderInference.status(header)),
                root.get("front-matter")
                        .map(v -> OverlayContent.fields(v, schema.frontMatter()))
                        .orElse(schema.frontMatter()),
                schema.frontMatterSchema(),
                sections,
                root.get("header")
                        .flatMap(v -> v.fields(HEADER_KEYS).get("relations"))
                        .map(v -> v.list().stream()
                                .map(r -> FieldRelationReader.read(r, header.fields()))
                                .toList())
                        .orElse(schema.relations()),
                root.get("closed").map(YamlValue::bool).orElse(schema.closed()),
                undecided);
    }

    private static void checkTemplate(YamlValue value, Schema schema) {
        String name = schema.path().substring(schema.path().lastIndexOf('/') + 1);
        if (!value.text().equals(name)) {
            throw value.fault("This overlay is for `" + value.text() + "`, not for `" + name + "`", null);
        }
    }

    private SectionSpec header(YamlValue value, SectionSpec header) {
        value.fields(HEADER_KEYS);
        SectionSpec changed = header;
        for (Map.Entry<YamlValue, YamlValue> option : value.entries().entrySet()) {
            if (!option.getKey().text().equals("relations")) {
                changed = option(option.getKey(), option.getValue(), changed);
            }
        }
        return changed;
    }

    /** A status may stand in a header field or in the front matter. */
    private static StatusSpec status(YamlValue value, SectionSpec header, List<FieldSpec> frontMatter) {
        YamlValue.Fields keys = value.fields("field", "meanings");
        YamlValue name = keys.require("field");
        FieldSpec field = OverlayContent.find(
                name,
                Stream.concat(header.fields().stream(), frontMatter.stream()).toList());
        Map<String, Status> meanings = new LinkedHashMap<>();
        List<String> words = List.of("planning", "in-progress", "complete");
        keys.require("meanings").entries().forEach((option, meaning) -> {
            List<String> options = field.value().options();
            if (options.stream().noneMatch(o -> Title.key(o).equals(Title.key(option.text())))) {
                throw option.fault("Unknown option `" + option.text() + "`", Nearest.hint(option.text(), options));
            }
            Status.byId(meaning.oneOf(words)).ifPresent(s -> meanings.put(Title.key(option.text()), s));
        });
        return new StatusSpec(field.label(), meanings);
    }

    private List<SectionSpec> sections(Map<YamlValue, YamlValue> entries, List<SectionSpec> specs) {
        List<SectionSpec> changed = new ArrayList<>(specs);
        entries.forEach(
                (address, value) -> change(address, List.of(address.text().split(" / ")), value, changed));
        return changed;
    }

    private void change(YamlValue address, List<String> path, YamlValue value, List<SectionSpec> specs) {
        int steps = steps(path, specs);
        if (steps == 0) {
            String title = path.get(0).strip();
            List<String> known = specs.stream().map(s -> name(s)).toList();
            throw address.fault("No section `" + title + "` in the template here", Nearest.hint(title, known));
        }
        int index = indexOf(title(path, steps), specs);
        SectionSpec spec = specs.get(index);
        if (path.size() == steps) {
            specs.set(index, section(value, spec));
        } else {
            List<SectionSpec> inner = new ArrayList<>(spec.sections());
            change(address, path.subList(steps, path.size()), value, inner);
            specs.set(index, OverlayContent.withSections(spec, inner));
        }
    }

    /** How many steps of a path are the title of one section, which may have a slash of its own; 0 for none. */
    private static int steps(List<String> path, List<SectionSpec> specs) {
        int steps = path.size();
        while (steps > 0 && indexOf(title(path, steps), specs) < 0) {
            steps--;
        }
        return steps;
    }

    private static String title(List<String> path, int steps) {
        return String.join(" / ", path.subList(0, steps)).strip();
    }

    private static int indexOf(String title, List<SectionSpec> specs) {
        for (int i = 0; i < specs.size(); i++) {
            Title own = specs.get(i).title();
            boolean same = own.key().equals(Title.key(title));
            if (same || (own.number() && own.stem().equals(Title.key(title)))) {
                return i;
            }
        }
        return -1;
    }

    private static String name(SectionSpec spec) {
        return spec.title().text();
    }

    private SectionSpec section(YamlValue value, SectionSpec inferred) {
        Map<YamlValue, YamlValue> options = new LinkedHashMap<>();
        Map<YamlValue, YamlValue> inner = new LinkedHashMap<>();
        value.entries().forEach((key, v) -> (SECTION_KEYS.contains(key.text()) ? options : inner).put(key, v));
        SectionSpec spec = inferred;
        for (Map.Entry<YamlValue, YamlValue> option : options.entrySet()) {
            spec = option(option.getKey(), option.getValue(), spec);
        }
        if (inner.isEmpty()) {
            return spec;
        }
        for (YamlValue key : inner.keySet()) {
            if (steps(List.of(key.text().split(" / ")), spec.sections()) == 0) {
                List<String> known = new ArrayList<>(SECTION_KEYS);
                spec.sections().forEach(s -> known.add(name(s)));
                throw key.fault(
                        "Neither a key nor a section inside `" + name(spec) + "`: `" + key.text() + "`",
                        Nearest.hint(key.text(), known));
            }
        }
        return OverlayContent.withSections(spec, sections(inner, spec.sections()));
    }

    private SectionSpec option(YamlValue key, YamlValue value, SectionSpec spec) {
        undecided.removeIf(a -> a.isDecidedBy(spec.line(), key.text()));
        Demand d = spec.demand();
        return switch (key.text()) {
            case "aliases" -> spec.with(spec.title().withAliases(value.texts()));
            case "levels" ->
                spec.with(d.withLevels(
                        value.list().stream().map(YamlValue::number).toList()));
            case "required" -> spec.with(d.with(value.bool() ? Presence.REQUIRED : Presence.OPTIONAL));
            case "repeat" -> spec.with(d.with(repeat(value)));
            case "weight" -> spec.with(d.withWeight(value.number()));
            case "slots" ->
                spec.with(
                        d.withSlots(OverlayHeadingSlots.read(value, spec.title().wording())));
            case "references" -> OverlayContent.references(value, spec);
            default -> OverlayContent.option(key, value, spec, schemas);
        };
    }

    private static Repeat repeat(YamlValue value) {
        YamlValue.Fields keys = value.fields("min", "max");
        int min = keys.get("min").map(YamlValue::number).orElse(1);
        int max = keys.get("max").map(YamlValue::number).orElse(0);
        Optional<YamlValue> bad = keys.get("max").filter(m -> max != 0 && max < min);
        if (bad.isPresent()) {
            throw bad.get().fault("Unexpected `" + max + "`, less than min", null);
        }
        return new Repeat(min, max);
    }
}

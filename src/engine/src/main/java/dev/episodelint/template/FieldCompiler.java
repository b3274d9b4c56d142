package dev.episodelint.template;

import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.schema.Ambiguity;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Learns from the labelled fields of a template which of them documents must have, and what their values are. */
record FieldCompiler(SourceText source, SectionAddress address, List<Ambiguity> ambiguities) {

    /** Fields of the outermost level. */
    List<FieldSpec> specs(List<Field> read) {
        return specs(read, List.of());
    }

    /** @param owners labels around these, outermost first */
    private List<FieldSpec> specs(List<Field> read, List<String> owners) {
        List<FieldSpec> specs = new ArrayList<>();
        for (Field field : read) {
            FieldSpec spec = spec(field, owners);
            boolean asks = (field.strong() && !isProse(field)) || spec.value().form() != ValueSpec.Form.FIXED;
            boolean named = isNamed(spec.label()) || !spec.nested().isEmpty();
            boolean known = specs.stream().anyMatch(s -> sameField(s, spec));
            if (asks && named && !known) {
                specs.add(spec);
            }
        }
        return specs;
    }

    /** Labels that draw attention to a remark, whatever stands behind them: they are not asked for. */
    private static final Set<String> REMARKS = Set.of(
            "note",
            "notes",
            "nb",
            "tip",
            "hint",
            "example",
            "examples",
            "warning",
            "caution",
            "important",
            "attention",
            "remark",
            "action required",
            "todo");

    /** A sentence, or several, that only begin in bold. */
    private static boolean isProse(Field field) {
        boolean sentence = field.item() == null
                && field.value().split("\\s+").length >= 6
                && field.value().matches("(?s).*[.!?]\\W*");
        return sentence || REMARKS.contains(Title.key(field.label()));
    }

    /** {@code { "A": { fields: { "B": { option } } } }}. */
    private static String option(List<String> path, String option) {
        String inside = "{ " + SectionAddress.quoted(path.get(path.size() - 1)) + ": { " + option + " } }";
        return path.size() == 1 ? inside : option(path.subList(0, path.size() - 1), "fields: " + inside);
    }

    private static boolean isNamed(Title label) {
        return !label.wording().hasPlaceholders() || label.wording().isDistinct();
    }

    private static boolean sameField(FieldSpec a, FieldSpec b) {
        boolean bothUnnamed = !isNamed(a.label()) && !isNamed(b.label());
        return bothUnnamed
                ? labels(a.nested()).equals(labels(b.nested()))
                : a.label().key().equals(b.label().key());
    }

    static List<String> labels(List<FieldSpec> specs) {
        return specs.stream().map(s -> s.label().key()).toList();
    }

    private FieldSpec spec(Field field, List<String> owners) {
        int line = source.lineAt(field.span().start());
        List<String> path =
                Stream.concat(owners.stream(), Stream.of(field.label())).toList();
        ValueSpec value = value(field.value(), path, line);
        List<FieldSpec> nested = specs(FieldReader.read(field.nested()), path);
        return new FieldSpec(
                Title.of(TemplateConventions.withoutOptional(field.label())),
                value,
                nested,
                !TemplateConventions.isOptional(field.label()),
                TemplateConventions.isConditional(value.wording()),
                line);
    }

    private ValueSpec value(String text, List<String> path, int line) {
        Wording wording = Wording.of(text);
        List<String> choice = TemplateConventions.choice(text);
        if (!choice.isEmpty()) {
            return new ValueSpec(ValueSpec.Form.CHOICE, wording, choice);
        }
        List<String> options = TemplateConventions.alternatives(text);
        if (!options.isEmpty()) {
            ambiguities.add(address.ambiguity(
                    line,
                    "`" + text + "` may be alternatives or one text",
                    "alternatives, one of " + String.join(", ", options),
                    "fields",
                    option(path, "value: fixed")));
            return new ValueSpec(ValueSpec.Form.ENUMERATION, wording, options);
        }
        if (!wording.hasPlaceholders() && PassageConventions.isToReplace(text)) {
            return new ValueSpec(ValueSpec.Form.PLACEHOLDER, Wording.placeholder(text), List.of());
        }
        ValueSpec.Form form = text.isEmpty()
                ? ValueSpec.Form.EMPTY
                : wording.hasPlaceholders() ? ValueSpec.Form.PLACEHOLDER : ValueSpec.Form.FIXED;
        return new ValueSpec(form, wording, List.of());
    }
}

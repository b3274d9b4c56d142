package dev.episodelint.template;

import dev.episodelint.diagnostic.Status;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.schema.FieldRelation;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.StatusSpec;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.schema.ValueSpec.Form;
import dev.episodelint.schema.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the fields of a template's header mean. */
final class HeaderInference {
    private static final Pattern BASE = Pattern.compile("\\[(?<variable>[A-Z])\\s+(?<unit>\\p{L}+)\\]");
    private static final Pattern OFFSET =
            Pattern.compile("\\[(?<variable>[A-Z])\\s*(?<offset>[+-]\\s*\\d+(?:\\.\\d+)?)\\s*(?<unit>\\p{L}+)\\]");

    private static final Pattern REMOVE = Pattern.compile("\\b(?:remove|delete)\\b", Pattern.CASE_INSENSITIVE);

    private HeaderInference() {}

    /** The status: a choice, two of whose options are usual words for a status. */
    static @Nullable StatusSpec status(SectionSpec header) {
        for (FieldSpec field : header.fields()) {
            if (field.value().form() == Form.CHOICE) {
                Map<String, Status> meanings = new LinkedHashMap<>();
                for (String option : field.value().options()) {
                    TemplateConventions.status(option).ifPresent(s -> meanings.put(Title.key(option), s));
                }
                if (meanings.size() >= 2) {
                    return new StatusSpec(field.label(), meanings);
                }
            }
        }
        return null;
    }

    /** {@code [X+0.5 hours]} in one field and {@code [X hours]} in another. */
    static List<FieldRelation> relations(SectionSpec header) {
        List<FieldRelation> relations = new ArrayList<>();
        for (FieldSpec field : header.fields()) {
            Matcher m = OFFSET.matcher(field.value().wording().text());
            if (m.find()) {
                header.fields().stream()
                        .filter(f -> isBase(f, m.group("variable"), m.group("unit")))
                        .findFirst()
                        .ifPresent(base -> relations.add(new FieldRelation(
                                field.label().text(),
                                base.label().text(),
                                m.group("offset").replace(" ", ""),
                                m.group("unit"))));
            }
        }
        return relations;
    }

    private static boolean isBase(FieldSpec field, String variable, String unit) {
        Matcher m = BASE.matcher(field.value().wording().text());
        return m.find()
                && m.group("variable").equals(variable)
                && m.group("unit").equals(unit);
    }

    /** @param remark the comment lines right above the key, joined; empty for none */
    static FieldSpec frontMatterField(FrontMatter.Entry entry, int line, String remark) {
        String text = entry.value();
        Wording wording = Wording.of(text);
        List<String> options = TemplateConventions.alternatives(text);
        Form form = !options.isEmpty() ? Form.ENUMERATION : wording.hasPlaceholders() ? Form.PLACEHOLDER : Form.FIXED;
        boolean conditional = entry.key().toLowerCase(Locale.ROOT).startsWith("optional");
        Title label = Title.fixed(entry.key());
        boolean required = !TemplateConventions.saysOptional(remark)
                && !REMOVE.matcher(remark).find();
        return new FieldSpec(label, new ValueSpec(form, wording, options), List.of(), required, conditional, line);
    }
}

package dev.episodelint.schema;

import java.util.List;

/**
 * A labelled value that a section must have.
 *
 * @param nested fields below it: every occurrence must have them
 * @param conditional whether "not applicable" is an answer, and absence no gap
 * @param references whether its text must lead to a source
 * @param line of the template, from 1
 */
public record FieldSpec(
        Title label,
        ValueSpec value,
        List<FieldSpec> nested,
        boolean required,
        boolean conditional,
        boolean references,
        int line) {

    public FieldSpec {
        nested = List.copyOf(nested);
    }

    /** Without references, unless the template's wording asks for them. */
    public FieldSpec(
            Title label, ValueSpec value, List<FieldSpec> nested, boolean required, boolean conditional, int line) {
        this(label, value, nested, required, conditional, TemplateConventions.asksForReferences(value.wording()), line);
    }

    public FieldSpec withReferences(boolean other) {
        return new FieldSpec(label, value, nested, required, conditional, other, line);
    }
}

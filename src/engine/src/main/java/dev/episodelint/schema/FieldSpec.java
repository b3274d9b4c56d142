package dev.episodelint.schema;

import java.util.List;

/**
 * A labelled value that a section must have.
 *
 * @param nested fields below it: every occurrence must have them
 * @param conditional whether "not applicable" is an answer, and absence no gap
 * @param line of the template, from 1
 */
public record FieldSpec(
        Title label, ValueSpec value, List<FieldSpec> nested, boolean required, boolean conditional, int line) {

    public FieldSpec {
        nested = List.copyOf(nested);
    }
}

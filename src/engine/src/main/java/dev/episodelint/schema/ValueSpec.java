package dev.episodelint.schema;

import java.util.List;

/**
 * What a template shows where a value goes.
 *
 * @param options of a choice or an enumeration, in the template's order; else empty
 */
public record ValueSpec(Form form, Wording wording, List<String> options) {

    /** How the template asks for the value. */
    public enum Form {
        /** Nothing stands there. */
        EMPTY,
        /** Text with placeholders. */
        PLACEHOLDER,
        /** Checkboxes on one line, exactly one to be ticked. */
        CHOICE,
        /** Alternatives, one to be kept. */
        ENUMERATION,
        /** Text that may stay. */
        FIXED
    }

    public ValueSpec {
        options = List.copyOf(options);
    }
}

package dev.episodelint.schema;

import dev.episodelint.value.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template shows where a value goes.
 *
 * @param options of a choice or an enumeration, in the template's order; else empty
 * @param type what a value must be; null where the template shows none
 */
public record ValueSpec(
        Form form,
        Wording wording,
        List<String> options,
        @Nullable ValueType type) {

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

    /** With the type that the wording shows. */
    public ValueSpec(Form form, Wording wording, List<String> options) {
        this(form, wording, options, inferred(form, wording));
    }

    private static @Nullable ValueType inferred(Form form, Wording wording) {
        return form == Form.PLACEHOLDER ? ValueType.infer(wording.text()).orElse(null) : null;
    }

    public ValueSpec withType(ValueType other) {
        return new ValueSpec(form, wording, options, other);
    }
}

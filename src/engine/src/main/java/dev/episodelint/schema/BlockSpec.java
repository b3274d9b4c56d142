package dev.episodelint.schema;

import dev.episodelint.block.BlockSchema;
import dev.episodelint.code.LanguageNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fenced block that a section must have.
 *
 * @param languages any of these will do; empty accepts every language
 * @param lines the template's own, as wordings
 * @param record labels of a block that is a record; empty for any other
 * @param scalars its single values, where it is YAML or JSON
 * @param schema that its values must satisfy; null for none
 * @param line of the template, from 1
 */
public record BlockSpec(
        Form form,
        List<String> languages,
        List<Wording> lines,
        List<FieldSpec> record,
        Scalars scalars,
        boolean required,
        @Nullable BlockSchema schema,
        int line) {

    BlockSpec(
            Form form,
            List<String> languages,
            List<Wording> lines,
            List<FieldSpec> record,
            Scalars scalars,
            boolean required,
            int line) {
        this(form, languages, lines, record, scalars, required, null, line);
    }

    /** What the template's block is for. */
    public enum Form {
        /** To be replaced by the author's own. */
        SAMPLE,
        /** Its keys are to be kept, its values to be replaced. */
        STRUCTURE,
        /** May stay as it is. */
        DEFAULT
    }

    public BlockSpec {
        languages = List.copyOf(languages);
        lines = List.copyOf(lines);
        record = List.copyOf(record);
    }

    public boolean accepts(String language) {
        return languages.isEmpty() || languages.contains(LanguageNames.canonical(language));
    }
}

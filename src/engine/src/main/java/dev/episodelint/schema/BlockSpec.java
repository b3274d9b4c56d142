package dev.episodelint.schema;

import dev.episodelint.block.BlockSchema;
import dev.episodelint.code.LanguageNames;
import dev.episodelint.text.Hashes;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fenced block that a section must have.
 *
 * @param languages any of these will do; empty accepts every language
 * @param lines the template's own, as wordings
 * @param digests of other wordings of the same sample, as {@link #digest} makes them
 * @param record labels of a block that is a record; empty for any other
 * @param scalars its single values, where it is YAML or JSON
 * @param schema that its values must satisfy; null for none
 * @param line of the template, from 1
 */
public record BlockSpec(
        Form form,
        List<String> languages,
        List<Wording> lines,
        List<String> digests,
        List<FieldSpec> record,
        Scalars scalars,
        boolean required,
        @Nullable BlockSchema schema,
        int line) {

    public BlockSpec(
            Form form,
            List<String> languages,
            List<Wording> lines,
            List<FieldSpec> record,
            Scalars scalars,
            boolean required,
            int line) {
        this(form, languages, lines, List.of(), record, scalars, required, null, line);
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
        digests = List.copyOf(digests);
        record = List.copyOf(record);
    }

    /** Whether a text is the template's own sample, or one that the overlay knows. */
    public boolean isSample(List<String> text) {
        List<String> own = stripped(text);
        return own.equals(stripped(lines.stream().map(Wording::text).toList()))
                || (!digests.isEmpty() && digests.contains(digest(own)));
    }

    /** SHA-256 of the lines, stripped, empty ones left out, each followed by LF; the first 16 hexadecimal digits. */
    public static String digest(List<String> text) {
        String lines = stripped(text).stream().map(l -> l + "\n").collect(Collectors.joining());
        return HexFormat.of().formatHex(Hashes.sha256(lines), 0, 8);
    }

    private static List<String> stripped(List<String> text) {
        return text.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    public boolean accepts(String language) {
        return languages.isEmpty() || languages.contains(LanguageNames.canonical(language));
    }
}

package dev.episodelint.schema;

/**
 * What a template's first heading asks of the title of documents.
 *
 * @param text of the template's heading; empty where it has none
 */
public record TitleSpec(Form form, String text) {

    /** What the heading is. */
    public enum Form {
        /** There is none, and so none is asked for. */
        NONE,
        /** It has placeholders: {@code ADR-[Number]: [Title]}. */
        PATTERN,
        /** Its words stand for a title: {@code # RFC title}. */
        SAMPLE,
        /** Every document has it: {@code # Changelog}. */
        FIXED
    }

    /** Whether a heading of a document is still the template's. */
    public boolean isLeft(String heading) {
        return form == Form.SAMPLE && Words.of(text).equals(Words.of(heading));
    }
}

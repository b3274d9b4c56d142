package dev.episodelint.schema;

/**
 * A piece of a template's own text.
 *
 * @param text as people read it, without markup
 * @param line of the template, from 1
 * @param stays whether documents may keep it
 * @param reason why it stays or has to go, for people
 */
public record Passage(TextUnit.Kind kind, String text, Words words, int line, boolean stays, String reason) {

    /** Whether readers of a document do not see it. */
    public boolean isHidden() {
        return kind == TextUnit.Kind.COMMENT;
    }
}

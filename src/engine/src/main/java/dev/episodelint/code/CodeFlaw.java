package dev.episodelint.code;
/**
 * Something broken at a place in a text.
 *
 * @param words what it is, in words that can stand alone: {@code Unclosed string}
 */
public record CodeFlaw(Kind kind, int start, int end, String words) {

    /** What is broken. */
    public enum Kind {
        STRING,
        COMMENT,
        BRACKET,
        NUMBER,
        COMMENT_MARK,
        DIAGRAM,
        FORMULA
    }
}

package dev.episodelint.code;
/**
 * A flaw in the text of a code block.
 *
 * @param words the flaw in words: {@code Unclosed string}
 */
public record CodeFlaw(Kind kind, int start, int end, String words) {

    /** The kinds of flaws. */
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

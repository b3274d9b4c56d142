package dev.episodelint.suppression;

import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;

/**
 * A comment that is addressed to the linter.
 *
 * @param span from {@code <!--} to {@code -->}, or to the end of the document if that is missing
 * @param alone whether replacing the comment by blanks does not change how Markdown reads the document
 */
record LinterComment(Span span, boolean alone) {
    static final String OPEN = "<!--";
    static final String CLOSE = "-->";

    boolean isClosed(SourceText source) {
        return source.text().startsWith(CLOSE, span.end() - CLOSE.length())
                && span.length() >= OPEN.length() + CLOSE.length();
    }

    Span inside(SourceText source) {
        int end = isClosed(source) ? span.end() - CLOSE.length() : span.end();
        return new Span(span.start() + OPEN.length(), end);
    }

    /** The text between the comment marks with unchanged positions; quote marks on further lines are blanks. */
    String text(SourceText source) {
        char[] text = source.slice(inside(source)).toCharArray();
        boolean lineStart = false;
        for (int i = 0; i < text.length; i++) {
            boolean lineBreak = text[i] == '\n' || text[i] == '\r';
            lineStart = lineBreak || (lineStart && (text[i] == ' ' || text[i] == '\t' || text[i] == '>'));
            if (lineStart) {
                text[i] = ' ';
            }
        }
        return new String(text);
    }

    /**
     * Removes the comment from the text. Where blanks would change how Markdown reads the text, an empty comment
     * remains.
     */
    void hide(char[] text, SourceText source) {
        Span hidden = alone ? span : inside(source);
        for (int i = hidden.start(); i < hidden.end(); i++) {
            if (!Character.isWhitespace(text[i])) {
                text[i] = alone ? ' ' : 'x';
            }
        }
    }
}

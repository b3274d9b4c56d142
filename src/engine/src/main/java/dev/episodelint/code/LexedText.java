package dev.episodelint.code;

import java.util.List;

/**
 * The tokens of a text.
 *
 * @param tokens its comments and strings, in order; everything else is code
 * @param complete whether all tokens are closed at the end; if not, the tokens may be wrong
 */
public record LexedText(List<Token> tokens, List<CodeFlaw> flaws, boolean complete) {

    public LexedText {
        tokens = List.copyOf(tokens);
        flaws = List.copyOf(flaws);
    }

    /** A comment or a string, including its marks. */
    public record Token(boolean comment, int start, int end) {}
}

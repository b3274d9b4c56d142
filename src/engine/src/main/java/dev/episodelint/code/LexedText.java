package dev.episodelint.code;

import java.util.List;

/**
 * What the words of a text are.
 *
 * @param tokens its comments and strings, in order; everything else is code
 * @param complete whether the end was reached with all that began closed; if not, the tokens may be askew
 */
public record LexedText(List<Token> tokens, List<CodeFlaw> flaws, boolean complete) {

    public LexedText {
        tokens = List.copyOf(tokens);
        flaws = List.copyOf(flaws);
    }

    /** A comment or a string, its marks included. */
    public record Token(boolean comment, int start, int end) {}
}

package dev.episodelint.claim;

import dev.episodelint.document.CodeBlock;

/** The languages of diagrams. */
public final class DrawingLanguages {
    private DrawingLanguages() {}

    /** Whether a language is one of diagrams. */
    public static boolean isLanguage(String language) {
        return CountableThings.isDrawn(language);
    }

    /** Whether a block may be a diagram: a block without a language may be a drawing made of characters. */
    public static boolean mayBe(CodeBlock code) {
        return CountableThings.isDrawn(code.language()) || CountableThings.mayBeDrawn(code.language());
    }
}

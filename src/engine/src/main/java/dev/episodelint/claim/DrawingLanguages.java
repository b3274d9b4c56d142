package dev.episodelint.claim;

import dev.episodelint.document.CodeBlock;

/** Blocks that are drawn, and not programmed. */
public final class DrawingLanguages {
    private DrawingLanguages() {}

    /** Whether a language is one of diagrams. */
    public static boolean isLanguage(String language) {
        return CountableThings.isDrawn(language);
    }

    /** Whether it may be one: a block in no language may be drawn with characters. */
    public static boolean mayBe(CodeBlock code) {
        return CountableThings.isDrawn(code.language()) || CountableThings.mayBeDrawn(code.language());
    }
}

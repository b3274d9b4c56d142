package dev.episodelint.claim;

import dev.episodelint.document.CodeBlock;

/** Blocks that are drawn, and not programmed. */
public final class Drawings {
    private Drawings() {}

    /** Whether a language is one of diagrams. */
    public static boolean isLanguage(String language) {
        return Things.isDrawn(language);
    }

    /** Whether it may be one: a block in no language may be drawn with characters. */
    public static boolean mayBe(CodeBlock code) {
        return Things.isDrawn(code.language()) || Things.mayBeDrawn(code.language());
    }
}

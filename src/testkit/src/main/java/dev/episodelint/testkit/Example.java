package dev.episodelint.testkit;

import java.util.List;

/**
 * A document on a page, and what is found in it.
 *
 * @param line of the page, from 1, on which it begins
 * @param path where the document stands among those beside it
 * @param text as it stands on the page
 * @param escaped whether escapes in it stand for characters and bytes
 * @param findings of any rule, in the order of a report; empty but for a reported example
 */
public record Example(Kind kind, int line, String path, String text, boolean escaped, List<ListedFinding> findings) {

    /** The path of a document that the page gives none. */
    static final String PATH = "example.md";

    /** What an example shows. */
    public enum Kind {
        REPORTED,
        ACCEPTED,
        /** What a reported document becomes when it is cured. */
        FIXED
    }

    public Example {
        findings = List.copyOf(findings);
    }

    /** The document as it would be read from a file. */
    public byte[] bytes() {
        return Escapes.bytes(text, escaped);
    }
}

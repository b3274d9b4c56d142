package dev.episodelint.testkit;

import java.util.List;

/**
 * A document on a page, and its findings.
 *
 * @param line the line of the page on which it begins, from 1
 * @param path the path of the document, relative to the documents beside it
 * @param text the text as written on the page
 * @param escaped whether escapes in it stand for characters and bytes
 * @param findings of any rule, in the order of a report; empty but for a reported example
 */
public record Example(Kind kind, int line, String path, String text, boolean escaped, List<ListedFinding> findings) {

    /** The path of a document for which the page gives none. */
    static final String PATH = "example.md";

    /** What an example shows. */
    public enum Kind {
        REPORTED,
        ACCEPTED,
        /** A reported document after the fix. */
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

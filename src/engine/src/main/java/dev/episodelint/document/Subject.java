package dev.episodelint.document;

import dev.episodelint.text.Span;

/** Whatever a rule can be about: a node of a document, or a departure of the document from its schema. */
public interface Subject {

    /** Where a reader should look. */
    Span span();
}

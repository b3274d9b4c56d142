package dev.episodelint.document;

import dev.episodelint.text.Span;
import dev.episodelint.text.TextFlaw;

/** A flaw of a document's characters, as something that a rule can be about. */
public record Flaw(Span span, TextFlaw flaw) implements Subject {

    public static Flaw of(TextFlaw flaw) {
        return new Flaw(flaw.span(), flaw);
    }
}

package dev.episodelint.document;

import dev.episodelint.text.Span;
import dev.episodelint.text.TextFlaw;

/** A flaw of a document's characters, as something that a rule can be about. */
public record CharacterFlaw(Span span, TextFlaw flaw) implements Subject {

    public static CharacterFlaw of(TextFlaw flaw) {
        return new CharacterFlaw(flaw.span(), flaw);
    }
}

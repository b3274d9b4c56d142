package dev.episodelint.document;

import dev.episodelint.text.Span;

/** A block of HTML, a comment included. */
public record Html(Span span, String raw) implements Block {

    public boolean isComment() {
        return raw.stripLeading().startsWith("<!--");
    }
}

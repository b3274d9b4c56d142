package dev.episodelint.parse;

import dev.episodelint.document.Subject;
import dev.episodelint.text.Span;

/**
 * A fenced block that swallows what its author did not mean as code.
 *
 * @param span the opening line
 * @param cut where the document goes on, the start of a line; -1 when nothing can be recovered
 */
public record BrokenFence(Span span, Kind kind, int cut) implements Subject {

    public enum Kind {
        /** There is no closing fence. */
        UNCLOSED,
        /** There is an opening fence inside, so the closing one belongs to another block: code and prose change places. */
        INVERTED
    }
}

package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.Map;

/**
 * A limit that was reached while reading: what lies inside the span was not read further.
 *
 * @param what what was too much, in words ({@code nesting}, {@code inline text}, {@code front matter}, {@code table})
 * @param limit the limit, with its unit
 */
public record LimitHit(Span span, String what, String limit) implements Subject {

    /** What words about it can use. */
    public Map<String, String> arguments() {
        return Map.of("what", what, "limit", limit);
    }
}

package dev.episodelint.conformance;

import dev.episodelint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an author has to fill in, in one document.
 *
 * @param section the template's titles around it, outermost first, joined with {@code " / "}; empty for the header
 * @param name what it is, such as {@code field `Impact`}
 * @param line of the template, from 1
 * @param weight its share, in units of which a whole thing of weight 1 has {@link #WHOLE}
 * @param span where it stands; null where it does not
 * @param lack what says that it is not there; null where it stands
 */
public record Requirement(
        String section,
        String name,
        int line,
        int weight,
        @Nullable Span span,
        @Nullable Departure lack) {
    /** Can be parted evenly among up to ten. */
    public static final int WHOLE = 2520;

    Requirement at(Span place) {
        return new Requirement(section, name, line, weight, place, null);
    }

    Requirement lacking(Departure departure) {
        return new Requirement(section, name, line, weight, null, departure);
    }
}

package dev.episodelint.suppression;

import dev.episodelint.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comment asks for.
 *
 * @param comment all of it
 * @param scope null where it ends a region
 * @param rules as written
 * @param reason null where none is given, and then nothing is waived
 * @param until null for ever
 * @param untilSpan where the date stands; null without one
 * @param usable whether anything may be waived; one that is not still begins the region that another ends
 */
record Directive(
        Span comment,
        @Nullable SuppressionScope scope,
        List<Name> rules,
        @Nullable String reason,
        @Nullable LocalDate until,
        @Nullable Span untilSpan,
        boolean usable) {

    /** A rule's name where it stands. */
    record Name(String text, Span span) {}
}

package dev.episodelint.suppression;

import dev.episodelint.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directive of a comment.
 *
 * @param comment the whole comment
 * @param scope the scope; null for the end of a region
 * @param rules as written
 * @param reason the reason; null if none is given, and then nothing is suppressed
 * @param until the last day; null without an end
 * @param untilSpan the position of the date; null without one
 * @param usable whether it may suppress findings; an unusable directive still starts a region that another one ends
 */
record Directive(
        Span comment,
        @Nullable SuppressionScope scope,
        List<Name> rules,
        @Nullable String reason,
        @Nullable LocalDate until,
        @Nullable Span untilSpan,
        boolean usable) {

    /** The name of a rule, with its position. */
    record Name(String text, Span span) {}
}

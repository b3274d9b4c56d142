package dev.episodelint.suppression;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Range;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The suppression of one rule in one part of a document.
 *
 * @param place the part of the document; for a section also findings about the section that are shown elsewhere
 * @param until the last day of the suppression; null without an end
 * @param line the line of the comment, from 1
 * @param unused the finding to report if it suppresses nothing; null if that cannot be determined
 * @param expired the finding to report after its last day, the same for all rules of one comment; null without a last
 *     day
 */
public record Suppression(
        String rule,
        SuppressionScope scope,
        Range place,
        String reason,
        @Nullable LocalDate until,
        int line,
        @Nullable Diagnostic unused,
        @Nullable Diagnostic expired) {

    /** The same with these findings. */
    public Suppression saying(@Nullable Diagnostic whenUnused, @Nullable Diagnostic whenExpired) {
        return new Suppression(rule, scope, place, reason, until, line, whenUnused, whenExpired);
    }

    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** Whether it applies to a finding, wherever the finding is shown. */
    public boolean covers(Diagnostic diagnostic) {
        if (!diagnostic.rule().equals(rule)) {
            return false;
        }
        Range shown = diagnostic.range();
        boolean elsewhere = scope == SuppressionScope.SECTION && diagnostic.home() != shown.line();
        return switch (scope) {
            case FILE -> true;
            case SECTION -> contains(diagnostic.home(), elsewhere ? 1 : shown.column());
            case NEXT_LINE, REGION -> contains(shown.line(), shown.column());
        };
    }

    private boolean contains(int atLine, int column) {
        boolean started = atLine > place.line() || (atLine == place.line() && column >= place.column());
        boolean ended = atLine > place.endLine() || (atLine == place.endLine() && column >= place.endColumn());
        return started && !ended;
    }
}

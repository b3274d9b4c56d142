package dev.episodelint.suppression;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Range;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule, waived in one part of a document.
 *
 * @param place the part; of a section it is the section, whatever stands outside it because of it
 * @param until the last day on which it holds; null for ever
 * @param line where it is written, from 1
 * @param unused what is to be said when it waives nothing; null when that cannot be known
 * @param expired what is to be said after its last day, the same for all rules of one comment; null without such a day
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

    /** The same, with what is to be said of it. */
    public Suppression saying(@Nullable Diagnostic whenUnused, @Nullable Diagnostic whenExpired) {
        return new Suppression(rule, scope, place, reason, until, line, whenUnused, whenExpired);
    }

    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** Whether a finding, wherever it is shown, is one that this was written for. */
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

package dev.episodelint.value;

import dev.episodelint.text.Span;
import java.math.BigDecimal;

/** Checks whether two spellings of a duration are equal: {@code 180 minutes (3 hours)}. */
final class Restatement {
    private Restatement() {}

    /** A decimal may be rounded: {@code 100 minutes (1.7 hours)}; a whole number may not. */
    static boolean agrees(Quantity stated, Value restated) {
        Quantity again = restated.measured();
        if (again == null) {
            return false;
        }
        BigDecimal slack = slack(restated.spelling(), again.unit());
        return isNear(stated.magnitude(), again.magnitude(), slack) && isNear(stated.high(), again.high(), slack);
    }

    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && TextCursor.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && TextCursor.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal slack) {
        return one.subtract(other).abs().compareTo(slack) <= 0;
    }

    /** The rounding error, half a unit of the last decimal, of a spelling with one number. */
    private static BigDecimal slack(String spelling, String unitName) {
        int point = spelling.indexOf('.');
        Unit unit = Units.time(unitName);
        int end = point + 1;
        while (point > 0 && end < spelling.length() && TextCursor.isDigit(spelling.charAt(end))) {
            end++;
        }
        boolean one = spelling.substring(Math.max(end, 0)).chars().noneMatch(i -> TextCursor.isDigit((char) i));
        return point < 0 || unit == null || !one
                ? BigDecimal.ZERO
                : unit.scale().multiply(BigDecimal.valueOf(5).movePointLeft(end - point));
    }
}

package dev.episodelint.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code p99}, {@code P99.9}, {@code p999}, {@code 99th percentile}: the share of measurements at or below a value. */
final class Quantile {
    private static final int MOST_DIGITS = 6;

    private Quantile() {}

    /** Reads a quantile and moves past it; null, without moving, if there is none. */
    static @Nullable BigDecimal read(TextCursor c) {
        int start = c.at;
        BigDecimal quantile = c.peek() == 'p' || c.peek() == 'P' ? symbol(c) : ordinal(c);
        if (quantile == null || TextCursor.isWordPart(c.peek())) {
            c.at = start;
            return null;
        }
        return quantile;
    }

    /** At least two digits, since {@code p1} is a priority. */
    private static @Nullable BigDecimal symbol(TextCursor c) {
        c.at++;
        int from = c.at;
        String whole = digits(c);
        if (whole.length() == 2) {
            if (c.peek() == '.' && TextCursor.isDigit(c.peek(1))) {
                c.at++;
                whole += digits(c);
            }
            return new BigDecimal("0." + whole);
        }
        return whole.length() > 2 && c.text.startsWith("99", from) ? new BigDecimal("0." + whole) : null;
    }

    private static @Nullable BigDecimal ordinal(TextCursor c) {
        BigDecimal number = c.atDigit() ? Numeral.read(c) : null;
        if (number == null || number.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return null;
        }
        boolean ordinal = c.eatWord("th") || c.eatWord("st") || c.eatWord("nd") || c.eatWord("rd");
        return ordinal && (c.eatSpaces() || c.eat('-')) && c.eatWord("percentile") ? number.movePointLeft(2) : null;
    }

    private static String digits(TextCursor c) {
        int start = c.at;
        while (c.atDigit() && c.at - start < MOST_DIGITS) {
            c.at++;
        }
        return c.text.substring(start, c.at);
    }
}

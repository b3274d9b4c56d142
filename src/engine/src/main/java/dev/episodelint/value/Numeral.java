package dev.episodelint.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the digits of a number, without sign, multiplier and unit; the forms are those of {@link Dimension#NUMBER}. */
final class Numeral {
    /** The maximum length; longer numbers are identifiers or data. */
    private static final int MOST_DIGITS = 40;

    private Numeral() {}

    /** Reads a number and moves past it; null, without moving, if there is none. */
    static @Nullable BigDecimal read(TextCursor c) {
        int start = c.at;
        BigDecimal number = digits(c);
        if (number == null) {
            c.at = start;
        }
        return number;
    }

    private static @Nullable BigDecimal digits(TextCursor c) {
        int start = c.at;
        int end = start;
        while (end < c.text.length() && end - start <= MOST_DIGITS && isInside(c.text, end)) {
            end++;
        }
        String whole = c.text.substring(start, end);
        if (whole.length() > MOST_DIGITS || whole.isEmpty() && !startsWithPoint(c) || !isWellGrouped(whole)) {
            return null;
        }
        c.at = end;
        StringBuilder plain = new StringBuilder(whole.replace(",", "").replace("_", ""));
        if (c.peek() == '.' && TextCursor.isDigit(c.peek(1))) {
            plain.append('.');
            for (c.at++; c.atDigit(); c.at++) {
                plain.append(c.peek());
                if (plain.length() > MOST_DIGITS) {
                    return null;
                }
            }
            if (c.peek() == '.' && TextCursor.isDigit(c.peek(1))) {
                return null;
            }
        }
        exponent(c, plain);
        return new BigDecimal(plain.toString());
    }

    /** A digit, or a separator between two digits. */
    private static boolean isInside(String text, int i) {
        char c = text.charAt(i);
        return TextCursor.isDigit(c)
                || ((c == '_' || c == ',')
                        && i > 0
                        && TextCursor.isDigit(text.charAt(i - 1))
                        && i + 1 < text.length()
                        && TextCursor.isDigit(text.charAt(i + 1)));
    }

    /** {@code .5} */
    private static boolean startsWithPoint(TextCursor c) {
        return c.peek() == '.' && TextCursor.isDigit(c.peek(1));
    }

    private static boolean isWellGrouped(String whole) {
        if (whole.length() > 1 && whole.charAt(0) == '0' || whole.startsWith("_") || whole.startsWith(",")) {
            return false;
        }
        if (whole.indexOf(',') < 0) {
            return true;
        }
        String[] groups = whole.split(",", -1);
        int last = groups.length - 1;
        int inner = last > 1 ? groups[1].length() : 3;
        boolean fits = whole.indexOf('_') < 0
                && groups[last].length() == 3
                && groups[0].length() <= inner
                && (inner == 3 || inner == 2);
        for (int i = 1; i < last; i++) {
            fits &= groups[i].length() == inner;
        }
        return fits;
    }

    /** An exponent of at most two digits, so that magnitudes remain printable. */
    private static void exponent(TextCursor c, StringBuilder plain) {
        int sign = c.peek(1) == '-' || c.peek(1) == '+' ? 1 : 0;
        if ((c.peek() != 'e' && c.peek() != 'E') || !TextCursor.isDigit(c.peek(1 + sign))) {
            return;
        }
        int digits = TextCursor.isDigit(c.peek(2 + sign)) ? 2 : 1;
        int length = 1 + sign + digits;
        if (TextCursor.isWordPart(c.peek(length))) {
            return;
        }
        plain.append(c.text, c.at, c.at + length);
        c.at += length;
    }
}

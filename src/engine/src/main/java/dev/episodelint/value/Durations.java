package dev.episodelint.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the continuation of a duration: {@code 3 hours} {@code 15 minutes}, {@code 60 min} {@code + 60 min}. */
final class Durations {
    private Durations() {}

    /** The whole duration that begins with the given part. */
    static Quantity continued(TextCursor c, QuantityPart first) {
        Unit unit = first.unit();
        if (unit == null) {
            throw new IllegalArgumentException("not a duration: " + first);
        }
        BigDecimal total = composed(c, first);
        int start = c.at;
        for (QuantityPart next = addend(c); next != null; next = addend(c)) {
            total = total.add(composed(c, next));
            start = c.at;
        }
        c.at = start;
        return Quantity.of(Dimension.DURATION, total, unit.name());
    }

    /** The duration with the smaller units that follow it. */
    private static BigDecimal composed(TextCursor c, QuantityPart first) {
        BigDecimal total = first.magnitude();
        Unit last = first.unit();
        int start = c.at;
        while (last != null && first.number().signum() >= 0) {
            QuantityPart next = smaller(c, last);
            if (next == null) {
                break;
            }
            total = total.add(next.magnitude());
            last = next.unit();
            start = c.at;
        }
        c.at = start;
        return total;
    }

    private static @Nullable QuantityPart smaller(TextCursor c, Unit than) {
        c.eat(',');
        c.eatSpaces();
        if (c.eatWord("and")) {
            c.eatSpaces();
        }
        if (c.peek() == '0' && c.atDigit() && TextCursor.isDigit(c.peek(1))) {
            c.eat('0');
        }
        BigDecimal number = c.atDigit() ? Numeral.read(c) : null;
        if (number == null) {
            return null;
        }
        c.eatSpaces();
        String word = c.word();
        Unit unit = TextCursor.isWordPart(c.peek(word.length())) && !TextCursor.isDigit(c.peek(word.length()))
                ? null
                : Units.time(word);
        if (unit == null || unit.scale().compareTo(than.scale()) >= 0) {
            return null;
        }
        c.at += word.length();
        return new QuantityPart(number, null, unit, false);
    }

    private static @Nullable QuantityPart addend(TextCursor c) {
        c.eatSpaces();
        if (!c.eat('+')) {
            return null;
        }
        c.eatSpaces();
        QuantityPart piece = c.atDigit() ? QuantityPart.read(c) : null;
        return piece != null && piece.dimension() == Dimension.DURATION && !piece.open() ? piece : null;
    }
}

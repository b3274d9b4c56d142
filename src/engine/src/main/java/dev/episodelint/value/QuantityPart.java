package dev.episodelint.value;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One number with its sign, currency, multiplier and unit: {@code -$5.2M}, {@code 15,000+}, {@code 30-minute}.
 *
 * @param number as written, with its sign
 * @param factor the multiplier as written
 * @param unit as written; for money the currency
 * @param open whether a plus follows, so that the number is a minimum: {@code 15,000+}
 */
record QuantityPart(
        BigDecimal number,
        @Nullable BigDecimal factor,
        @Nullable Unit unit,
        boolean open) {
    private static final int SHORTEST_HYPHENATED = 3;
    private static final BigDecimal MOST_NINES = BigDecimal.valueOf(30);

    /** Reads a part and moves past it; null, without moving, if there is none. */
    static @Nullable QuantityPart read(TextCursor c) {
        int start = c.at;
        boolean negative = isNegative(c);
        if (!negative && TextCursor.isDigit(c.peek(1))) {
            c.eat('+');
        }
        String currency = Currency.before(c);
        negative |= currency != null && isNegative(c);
        BigDecimal number = Numeral.read(c);
        if (number == null) {
            c.at = start;
            return null;
        }
        Unit unit = currency == null ? gluedUnit(c) : Currency.unit(currency);
        boolean open = isOpen(c);
        BigDecimal factor = null;
        if (unit == null || currency != null) {
            factor = Multiplier.read(c, currency);
            open = open || isOpen(c);
            unit = currency == null ? spacedUnit(c, number) : currencyBehind(c, currency);
            open = open || isOpen(c);
        }
        return new QuantityPart(negative ? number.negate() : number, factor, unit, open);
    }

    Dimension dimension() {
        return unit == null ? Dimension.NUMBER : unit.dimension();
    }

    /** In the canonical unit. */
    BigDecimal magnitude() {
        if (unit == Units.NINES) {
            return BigDecimal.ONE.subtract(BigDecimal.ONE.movePointLeft(number.intValueExact()));
        }
        BigDecimal plain = factor == null ? number : number.multiply(factor);
        return unit == null ? plain : plain.multiply(unit.scale());
    }

    QuantityPart with(@Nullable BigDecimal otherFactor, @Nullable Unit otherUnit) {
        return new QuantityPart(number, otherFactor, otherUnit, open);
    }

    private static boolean isNegative(TextCursor c) {
        char next = c.peek(1);
        if (TextCursor.isDigit(next) || next == '.' || next == '$' || next == '€' || next == '£' || next == '₹') {
            return c.eat('-') || c.eat('\u2212');
        }
        return false;
    }

    /** A plus sign that does not belong to a sum. */
    private static boolean isOpen(TextCursor c) {
        return c.peek() == '+' && c.peek(1) != '+' && !TextCursor.isWordPart(c.peek(1)) && c.eat('+');
    }

    private static @Nullable Unit gluedUnit(TextCursor c) {
        if (c.eat('%')) {
            return Units.PERCENT;
        }
        if (c.eat('×')) {
            return Units.TIMES;
        }
        String word = c.word();
        Unit unit = word.equals("x") ? Units.TIMES : Units.of(word, true);
        unit = unit == null ? bits(c, word) : unit;
        boolean composed =
                unit != null && unit.dimension() == Dimension.DURATION && TextCursor.isDigit(c.peek(word.length()));
        return composed || !TextCursor.isWordPart(c.peek(word.length())) ? eat(c, word, unit) : null;
    }

    private static @Nullable Unit spacedUnit(TextCursor c, BigDecimal number) {
        int start = c.at;
        boolean hyphen = c.eat('-');
        if (hyphen || c.eatSpaces()) {
            if (!hyphen && c.eat('%')) {
                return Units.PERCENT;
            }
            if (!hyphen && isNines(c, number)) {
                return Units.NINES;
            }
            if (!hyphen && c.eatPhrase("per cent")) {
                return Units.PERCENT;
            }
            String word = c.word();
            if (!TextCursor.isWordPart(c.peek(word.length())) && (!hyphen || word.length() >= SHORTEST_HYPHENATED)) {
                String currency = Currency.of(word);
                Unit unit = currency == null ? Units.of(word, false) : Currency.unit(currency);
                unit = eat(c, word, unit == null ? bits(c, word) : unit);
                if (unit != null) {
                    return unit;
                }
            }
        }
        c.at = start;
        return null;
    }

    /** {@code $5 CAD} */
    private static Unit currencyBehind(TextCursor c, String currency) {
        int start = c.at;
        String code = c.eatSpaces() ? c.word() : "";
        String named = code.equals(code.toUpperCase(Locale.ROOT)) ? Currency.of(code) : null;
        if (named != null) {
            c.at += code.length();
            return Currency.unit(named);
        }
        c.at = start;
        return Currency.unit(currency);
    }

    private static @Nullable Unit eat(TextCursor c, String word, @Nullable Unit unit) {
        c.at += unit == null ? 0 : word.length();
        return unit;
    }

    /** {@code Gb} is gigabits only if a time unit follows. */
    private static @Nullable Unit bits(TextCursor c, String word) {
        int behind = word.length();
        if (c.peek(behind) != '/') {
            return null;
        }
        return Units.time(new TextCursor(c.text, c.at + behind + 1).word()) == null ? null : Units.bits(word);
    }

    /** {@code 9's} or {@code nines} after their number. */
    private static boolean isNines(TextCursor c, BigDecimal number) {
        boolean countable = number.scale() <= 0 && number.signum() > 0 && number.compareTo(MOST_NINES) <= 0;
        return countable && eatNines(c);
    }

    static boolean eatNines(TextCursor c) {
        return c.eatWord("nines") || c.eatWord("9s") || c.eatWord("9's") || c.eatWord("9\u2019s");
    }
}

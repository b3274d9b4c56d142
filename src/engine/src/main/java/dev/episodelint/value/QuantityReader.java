package dev.episodelint.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one quantity, from its comparison to its divisor, without the words around it. */
final class QuantityReader {
    private static final BigDecimal BITS = BigDecimal.valueOf(8);
    private static final Map<String, Integer> NUMBER_WORDS = Map.of(
            "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10,
            "eleven", 11);

    private QuantityReader() {}

    /** Reads a quantity and moves past it; null, without moving, if there is none. */
    static @Nullable Quantity read(TextCursor c) {
        int start = c.at;
        Quantity date = Dates.read(c);
        if (date != null) {
            return date;
        }
        Bound bound = Comparison.before(c);
        Quantity quantity = spelledNines(c);
        quantity = quantity == null ? amount(c) : quantity;
        if (quantity == null
                || TextCursor.isWordPart(c.peek())
                || (bound != null && quantity.bound() != Bound.EXACT)
                || isUnitUnclear(c, quantity)) {
            c.at = start;
            return null;
        }
        return bound == null ? quantity : quantity.with(bound);
    }

    private static @Nullable Quantity spelledNines(TextCursor c) {
        int start = c.at;
        String word = c.word();
        Integer count = NUMBER_WORDS.get(word.toLowerCase(Locale.ROOT));
        if (count != null) {
            c.at += word.length();
            if (c.eatSpaces() && QuantityPart.eatNines(c)) {
                QuantityPart nines = new QuantityPart(BigDecimal.valueOf(count), null, Units.NINES, false);
                return Quantity.of(Dimension.RATIO, nines.magnitude(), Units.NINES.name());
            }
        }
        c.at = start;
        return null;
    }

    private static @Nullable Quantity amount(TextCursor c) {
        QuantityPart first = QuantityPart.read(c);
        if (first == null) {
            return null;
        }
        QuantityPart[] range = range(c, first);
        boolean glued = (c.peek() == '-' || c.peek() == '–') && TextCursor.isWordPart(c.peek(1));
        if (range == null && glued) {
            return null;
        }
        QuantityPart low = range == null ? first : range[0];
        if (range == null && low.dimension() == Dimension.DURATION && !low.open()) {
            return divided(c, Durations.continued(c, low));
        }
        Unit unit = low.unit();
        Quantity plain = new Quantity(
                low.dimension(),
                low.magnitude(),
                range == null ? null : range[1].magnitude(),
                low.open() ? Bound.AT_LEAST : Bound.EXACT,
                unit == null ? "" : unit.name(),
                List.of(),
                null);
        Quantity rate = unit == null ? Rates.read(c, plain) : null;
        return divided(c, rate == null ? plain : rate);
    }

    /** Both ends of a range, each with its multiplier and unit; null, without moving, if there is no range. */
    private static QuantityPart @Nullable [] range(TextCursor c, QuantityPart first) {
        int start = c.at;
        boolean apart = c.eatSpaces();
        boolean sign = c.eat('-') || c.eat('–') || c.eat('—');
        boolean separated = sign ? c.eatSpaces() == apart : apart && c.eatWord("to") && c.eatSpaces();
        QuantityPart second =
                separated && !first.open() && c.peek() != '-' && c.peek() != '+' ? QuantityPart.read(c) : null;
        QuantityPart[] ends = second == null || second.open() ? null : ends(first, second);
        if (ends == null || ends[0].magnitude().compareTo(ends[1].magnitude()) >= 0) {
            c.at = start;
            return null;
        }
        return ends;
    }

    /** {@code 5-10%}, {@code $5-10M} and {@code 1-10K} share the multiplier and the unit of the second number. */
    private static QuantityPart @Nullable [] ends(QuantityPart first, QuantityPart second) {
        Unit unit = first.unit() == null ? second.unit() : first.unit();
        Unit other = second.unit() == null && first.dimension() == Dimension.MONEY ? first.unit() : second.unit();
        if (unit == null || other == null) {
            if (unit != other) {
                return null;
            }
        } else if (unit.dimension() != other.dimension()
                || (unit.dimension() == Dimension.MONEY && !unit.equals(other))
                || unit == Units.NINES) {
            return null;
        }
        QuantityPart high = second.with(second.factor(), other);
        QuantityPart low = first.with(first.factor() == null ? second.factor() : first.factor(), unit);
        boolean shared = low.magnitude().compareTo(high.magnitude()) < 0;
        return new QuantityPart[] {shared ? low : first.with(first.factor(), unit), high};
    }

    /** Null if the divisor is invalid: {@code 1 week/month}, {@code 24/x}. */
    private static @Nullable Quantity divided(TextCursor c, Quantity quantity) {
        List<String> per = new ArrayList<>();
        Quantity result = quantity;
        while (true) {
            int start = c.at;
            boolean slash = c.peek() == '/';
            String word = Rates.divisor(c);
            word = word == null ? Rates.adverb(c, start) : word;
            if (word == null) {
                c.at = start;
                break;
            }
            Unit time = Units.time(word);
            boolean isPlain = switch (result.dimension()) {
                case NUMBER, FACTOR, YEAR, DATE -> true;
                default -> false;
            };
            if (isPlain) {
                c.at = start;
                break;
            }
            if (time != null && result.dimension() == Dimension.DATA) {
                result = bandwidth(result, time);
            } else if ((time != null && isOfTime(result.dimension()))
                    || (slash && time == null && word.length() == 1)) {
                return null;
            } else {
                per.add(Units.divisor(word));
            }
        }
        return c.peek() == '/'
                ? null
                : new Quantity(
                        result.dimension(),
                        result.magnitude(),
                        result.upper(),
                        result.bound(),
                        result.unit(),
                        per,
                        null);
    }

    private static boolean isOfTime(Dimension dimension) {
        return dimension == Dimension.DURATION || dimension == Dimension.RATE || dimension == Dimension.BANDWIDTH;
    }

    private static Quantity bandwidth(Quantity data, Unit time) {
        BigDecimal upper = data.upper();
        return new Quantity(
                Dimension.BANDWIDTH,
                Rates.divide(data.magnitude().multiply(BITS), time.scale()),
                upper == null ? null : Rates.divide(upper.multiply(BITS), time.scale()),
                data.bound(),
                data.unit() + "/" + time.name(),
                List.of(),
                null);
    }

    /** {@code 5 Gb} is not a count of things named {@code Gb}. */
    private static boolean isUnitUnclear(TextCursor c, Quantity quantity) {
        TextCursor probe = new TextCursor(c.text, c.at);
        return quantity.dimension() == Dimension.NUMBER && probe.eatSpaces() && Units.isAmbiguous(probe.word());
    }
}

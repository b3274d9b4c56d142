package dev.episodelint.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the dates {@link Dimension#DATE} lists. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> LONG_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Dates() {}

    /** Reads a date and moves past it; null, without moving, if there is none. */
    static @Nullable Quantity read(TextCursor c) {
        int start = c.at;
        Quantity date = null;
        if (c.atDigit()) {
            date = iso(c);
            if (date == null) {
                c.at = start;
                date = dayFirst(c);
            }
        } else if (TextCursor.isLetter(c.peek())) {
            date = monthFirst(c);
        }
        if (date == null || TextCursor.isWordPart(c.peek()) || isContinued(c)) {
            c.at = start;
            return null;
        }
        return date;
    }

    private static boolean isContinued(TextCursor c) {
        return (c.peek() == '-' || c.peek() == '/' || c.peek() == ':' || c.peek() == '.')
                && TextCursor.isWordPart(c.peek(1));
    }

    private static @Nullable Quantity iso(TextCursor c) {
        Integer year = digits(c, 4);
        Integer month = year != null && c.eat('-') ? digits(c, 2) : null;
        if (year == null || month == null) {
            return null;
        }
        if (c.peek() == '-' && TextCursor.isDigit(c.peek(1))) {
            c.eat('-');
            Integer day = digits(c, 2);
            return day == null ? null : day(year, month, day);
        }
        return month(year, month);
    }

    private static @Nullable Quantity dayFirst(TextCursor c) {
        Integer day = dayOfMonth(c);
        if (day == null || !c.eatSpaces()) {
            return null;
        }
        Integer month = monthName(c);
        if (month == null) {
            return null;
        }
        c.eat(',');
        Integer year = c.eatSpaces() ? digits(c, 4) : null;
        return year == null ? null : day(year, month, day);
    }

    private static @Nullable Quantity monthFirst(TextCursor c) {
        Integer month = monthName(c);
        if (month == null || !c.eatSpaces()) {
            return null;
        }
        int start = c.at;
        Integer year = digits(c, 4);
        if (year != null) {
            return month(year, month);
        }
        c.at = start;
        Integer day = dayOfMonth(c);
        if (day == null) {
            return null;
        }
        c.eat(',');
        year = c.eatSpaces() ? digits(c, 4) : null;
        return year == null ? null : day(year, month, day);
    }

    private static @Nullable Integer monthName(TextCursor c) {
        String word = c.word().toLowerCase(Locale.ROOT);
        int index = word.equals("sept") ? 8 : Math.max(MONTHS.indexOf(word), LONG_MONTHS.indexOf(word));
        if (index < 0) {
            return null;
        }
        c.at += word.length();
        if (LONG_MONTHS.indexOf(word) < 0) {
            c.eat('.');
        }
        return index + 1;
    }

    private static @Nullable Integer dayOfMonth(TextCursor c) {
        int length = TextCursor.isDigit(c.peek(1)) ? 2 : 1;
        Integer day = digits(c, length);
        if (day != null && TextCursor.isLetter(c.peek())) {
            boolean ordinal = c.eatWord("th") || c.eatWord("st") || c.eatWord("nd") || c.eatWord("rd");
            return ordinal ? day : null;
        }
        return day;
    }

    /** A number with exactly so many digits. */
    private static @Nullable Integer digits(TextCursor c, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (!TextCursor.isDigit(c.peek(i))) {
                return null;
            }
            value = value * 10 + c.peek(i) - '0';
        }
        if (TextCursor.isDigit(c.peek(count))) {
            return null;
        }
        c.at += count;
        return value;
    }

    private static @Nullable Quantity month(int year, int month) {
        if (year == 0 || month < 1 || month > 12) {
            return null;
        }
        YearMonth named = YearMonth.of(year, month);
        BigDecimal first = BigDecimal.valueOf(named.atDay(1).toEpochDay());
        BigDecimal last = BigDecimal.valueOf(named.atEndOfMonth().toEpochDay());
        return new Quantity(Dimension.DATE, first, last, Bound.EXACT, "month", List.of(), null);
    }

    private static @Nullable Quantity day(int year, int month, int day) {
        boolean exists = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists
                ? Quantity.of(
                        Dimension.DATE,
                        BigDecimal.valueOf(LocalDate.of(year, month, day).toEpochDay()),
                        "day")
                : null;
    }
}

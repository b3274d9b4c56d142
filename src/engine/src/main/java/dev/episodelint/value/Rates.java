package dev.episodelint.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words after a count that make it a rate, and the divisor of a quantity. */
final class Rates {
    private static final int MOST_COUNTED_WORDS = 3;
    private static final Map<String, String> ADVERBS = Map.of(
            "hourly", "hour",
            "daily", "day",
            "weekly", "week",
            "monthly", "month",
            "annually", "year",
            "yearly", "year");
    private static final Set<String> NEVER_COUNTED = Set.of(
            "in", "of", "at", "for", "with", "and", "or", "the", "per", "to", "from", "by", "on", "out", "is", "a");

    private Rates() {}

    /** {@code 5 deploys per day}, {@code 127B daily requests}, {@code 10000/minute}: a count, per time. */
    static @Nullable Quantity read(TextCursor c, Quantity count) {
        int start = c.at;
        StringBuilder counted = new StringBuilder();
        for (int words = 0; words <= MOST_COUNTED_WORDS; words++) {
            Unit time = perTime(c);
            if (time != null) {
                return perSecond(count, time, counted.toString());
            }
            if (!c.eatSpaces()) {
                break;
            }
            String word = c.word();
            String adverb = ADVERBS.get(word.toLowerCase(Locale.ROOT));
            if (adverb != null && (adverb.equals("day") || adverb.equals("hour"))) {
                c.at += word.length();
                return daily(c, count, adverb, counted.toString(), start);
            }
            if (word.isEmpty() || NEVER_COUNTED.contains(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            c.at += word.length();
            counted.append(counted.isEmpty() ? "" : " ").append(word);
        }
        c.at = start;
        return null;
    }

    /** {@code 5 daily requests} or {@code 5 requests daily}; daily users are a count, not a rate. */
    private static @Nullable Quantity daily(TextCursor c, Quantity count, String period, String before, int start) {
        Unit time = Units.time(period);
        String counted = before;
        if (before.isEmpty()) {
            counted = c.eatSpaces() ? c.word() : "";
            c.at += counted.length();
        }
        if (time == null || counted.isEmpty() || counted.equalsIgnoreCase("active")) {
            c.at = start;
            return null;
        }
        return perSecond(count, time, counted);
    }

    static Quantity perSecond(Quantity count, Unit time, String counted) {
        BigDecimal upper = count.upper();
        return new Quantity(
                Dimension.RATE,
                divide(count.magnitude(), time.scale()),
                upper == null ? null : divide(upper, time.scale()),
                count.bound(),
                Units.counted(counted),
                count.per(),
                count.quantile());
    }

    static BigDecimal divide(BigDecimal one, BigDecimal other) {
        return other.compareTo(BigDecimal.ONE) == 0 ? one : one.divide(other, MathContext.DECIMAL128);
    }

    /** {@code /s}, {@code per second}, {@code a day}; null, without moving, if none follows. */
    private static @Nullable Unit perTime(TextCursor c) {
        int start = c.at;
        String word = divisor(c);
        Unit time = word == null ? null : Units.time(word);
        if (time == null) {
            c.at = start;
        }
        return time;
    }

    /** The word after {@code /} or {@code per}; null if there is none. */
    static @Nullable String divisor(TextCursor c) {
        boolean slash = c.eat('/');
        boolean spaced = !slash && c.eatSpaces();
        boolean phrase = spaced && c.eatWord("per") && c.eatSpaces();
        boolean article = spaced
                && !phrase
                && (c.eatWord("a") || c.eatWord("an") || c.eatWord("every") || c.eatWord("each"))
                && c.eatSpaces();
        String word = slash || phrase || article ? c.word() : "";
        boolean whole = !word.isEmpty() && !TextCursor.isWordPart(c.peek(word.length()));
        if (!whole || (article && Units.time(word) == null)) {
            return null;
        }
        c.at += word.length();
        return word;
    }

    /**
     * Moves past a word such as {@code monthly} and returns {@code month}; null, moving back to {@code start}, if none
     * follows.
     */
    static @Nullable String adverb(TextCursor c, int start) {
        c.at = start;
        String word = c.eatSpaces() ? c.word() : "";
        String period = ADVERBS.get(word.toLowerCase(Locale.ROOT));
        c.at = period == null ? start : c.at + word.length();
        return period;
    }
}

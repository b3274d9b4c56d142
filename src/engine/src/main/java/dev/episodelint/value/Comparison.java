package dev.episodelint.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the signs and words that make a number a bound. */
final class Comparison {
    /** Longest first. */
    private static final List<Map.Entry<String, Bound>> SIGNS = List.of(
            Map.entry(">=", Bound.AT_LEAST),
            Map.entry("<=", Bound.AT_MOST),
            Map.entry("≥", Bound.AT_LEAST),
            Map.entry("≤", Bound.AT_MOST),
            Map.entry(">", Bound.ABOVE),
            Map.entry("<", Bound.BELOW),
            Map.entry("~", Bound.ABOUT),
            Map.entry("≈", Bound.ABOUT));

    private static final List<Map.Entry<String, Bound>> WORDS = List.of(
            Map.entry("about", Bound.ABOUT),
            Map.entry("around", Bound.ABOUT),
            Map.entry("approximately", Bound.ABOUT),
            Map.entry("approx", Bound.ABOUT),
            Map.entry("roughly", Bound.ABOUT),
            Map.entry("nearly", Bound.ABOUT),
            Map.entry("almost", Bound.ABOUT),
            Map.entry("over", Bound.ABOVE),
            Map.entry("more than", Bound.ABOVE),
            Map.entry("greater than", Bound.ABOVE),
            Map.entry("above", Bound.ABOVE),
            Map.entry("at least", Bound.AT_LEAST),
            Map.entry("no less than", Bound.AT_LEAST),
            Map.entry("minimum", Bound.AT_LEAST),
            Map.entry("under", Bound.BELOW),
            Map.entry("below", Bound.BELOW),
            Map.entry("less than", Bound.BELOW),
            Map.entry("fewer than", Bound.BELOW),
            Map.entry("sub", Bound.BELOW),
            Map.entry("up to", Bound.AT_MOST),
            Map.entry("at most", Bound.AT_MOST),
            Map.entry("no more than", Bound.AT_MOST),
            Map.entry("max", Bound.AT_MOST),
            Map.entry("maximum", Bound.AT_MOST));

    private static final List<Map.Entry<String, Bound>> BEHIND = List.of(
            Map.entry("max", Bound.AT_MOST),
            Map.entry("maximum", Bound.AT_MOST),
            Map.entry("at most", Bound.AT_MOST),
            Map.entry("or less", Bound.AT_MOST),
            Map.entry("or fewer", Bound.AT_MOST),
            Map.entry("or lower", Bound.AT_MOST),
            Map.entry("min", Bound.AT_LEAST),
            Map.entry("minimum", Bound.AT_LEAST),
            Map.entry("at least", Bound.AT_LEAST),
            Map.entry("or more", Bound.AT_LEAST),
            Map.entry("or higher", Bound.AT_LEAST),
            Map.entry("and more", Bound.AT_LEAST),
            Map.entry("and above", Bound.AT_LEAST),
            Map.entry("or so", Bound.ABOUT));

    private Comparison() {}

    /** Moves past a sign and its spaces. */
    static @Nullable Bound sign(TextCursor c) {
        int start = c.at;
        for (Map.Entry<String, Bound> sign : SIGNS) {
            if (c.eat(sign.getKey())) {
                c.eatSpaces();
                if (beginsQuantity(c)) {
                    return sign.getValue();
                }
                break;
            }
        }
        c.at = start;
        return null;
    }

    /** Moves past a sign, or past words and the text between them and a number. */
    static @Nullable Bound before(TextCursor c) {
        Bound sign = sign(c);
        if (sign != null || !TextCursor.isLetter(c.peek())) {
            return sign;
        }
        int start = c.at;
        for (Map.Entry<String, Bound> words : WORDS) {
            if (c.eatPhrase(words.getKey())) {
                int behind = c.at;
                c.eat(words.getKey().equals("sub") ? "-" : c.peek() == '.' ? "." : ":");
                c.eatSpaces();
                boolean apart = c.at > behind;
                if (apart && beginsQuantity(c)) {
                    return words.getValue();
                }
                c.at = start;
            }
        }
        return null;
    }

    /** The bound that the words after a quantity express; null if none. Does not move. */
    static @Nullable Bound behind(TextCursor c) {
        TextCursor probe = new TextCursor(c.text, c.at);
        if (probe.eatSpaces()) {
            for (Map.Entry<String, Bound> words : BEHIND) {
                if (probe.eatPhrase(words.getKey())) {
                    return words.getValue();
                }
            }
        }
        return null;
    }

    private static boolean beginsQuantity(TextCursor c) {
        char next = c.peek();
        return TextCursor.isDigit(next)
                || next == '.'
                || next == '-'
                || Currency.before(new TextCursor(c.text, c.at)) != null;
    }
}

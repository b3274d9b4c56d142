package dev.episodelint.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs and words for currencies, with their ISO 4217 codes. */
final class Currency {
    /** Longest first. */
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("US$", "USD"),
            Map.entry("CA$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("S$", "SGD"),
            Map.entry("Rs.", "INR"),
            Map.entry("Rs", "INR"),
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₹", "INR"),
            Map.entry("¥", "¥"));

    private static final Set<String> CODES =
            Set.of("USD", "EUR", "GBP", "INR", "JPY", "CNY", "AUD", "CAD", "CHF", "SGD", "BRL", "KRW", "SEK", "NOK");
    private static final Map<String, String> WORDS = Map.of(
            "dollar", "USD",
            "dollars", "USD",
            "euro", "EUR",
            "euros", "EUR",
            "rupee", "INR",
            "rupees", "INR");

    private Currency() {}

    /** The currency before a number; moves past it and its space. */
    static @Nullable String before(TextCursor c) {
        int start = c.at;
        String code = sign(c);
        if (code == null && CODES.contains(c.word())) {
            code = c.word();
            c.at += code.length();
        }
        if (code != null) {
            c.eatSpaces();
            char next = c.peek();
            if (TextCursor.isDigit(next) || next == '.' || next == '-' || next == '+') {
                return code;
            }
        }
        c.at = start;
        return null;
    }

    /** The currency that a word after a number names. */
    static @Nullable String of(String word) {
        return CODES.contains(word) ? word : WORDS.get(word.toLowerCase(Locale.ROOT));
    }

    static Unit unit(String code) {
        return new Unit(Dimension.MONEY, code, BigDecimal.ONE);
    }

    private static @Nullable String sign(TextCursor c) {
        for (Map.Entry<String, String> sign : SIGNS) {
            if (c.eat(sign.getKey())) {
                return sign.getValue();
            }
        }
        return null;
    }
}

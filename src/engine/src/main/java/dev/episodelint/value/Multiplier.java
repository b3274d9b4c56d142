package dev.episodelint.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word or letter that multiplies the number before it: {@code K}, {@code million}, {@code lakh}. */
final class Multiplier {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

    private static final Map<String, BigDecimal> SYMBOLS = Map.of(
            "K", THOUSAND,
            "k", THOUSAND,
            "M", MILLION,
            "B", BILLION,
            "T", TRILLION,
            "mn", MILLION,
            "bn", BILLION,
            "tn", TRILLION);
    private static final Map<String, BigDecimal> OF_MONEY = Map.of(
            "m", MILLION,
            "b", BILLION,
            "t", TRILLION,
            "cr", CRORE,
            "Cr", CRORE);
    private static final Map<String, BigDecimal> WORDS = Map.ofEntries(
            Map.entry("thousand", THOUSAND),
            Map.entry("million", MILLION),
            Map.entry("millions", MILLION),
            Map.entry("billion", BILLION),
            Map.entry("billions", BILLION),
            Map.entry("trillion", TRILLION),
            Map.entry("lakh", LAKH),
            Map.entry("lakhs", LAKH),
            Map.entry("lac", LAKH),
            Map.entry("crore", CRORE),
            Map.entry("crores", CRORE),
            Map.entry("लाख", LAKH),
            Map.entry("करोड\u093C", CRORE),
            Map.entry("करो\u095C", CRORE));

    private Multiplier() {}

    /**
     * Reads a multiplier after a number, with or without a space, and moves past it.
     *
     * @param currency the currency of the amount; null if it is not money
     */
    static @Nullable BigDecimal read(TextCursor c, @Nullable String currency) {
        int start = c.at;
        boolean glued = !c.eatSpaces();
        String word = c.word();
        BigDecimal factor = of(word, glued, currency);
        if (factor == null || TextCursor.isWordPart(c.peek(word.length()))) {
            c.at = start;
            return null;
        }
        c.at += word.length();
        if (factor.equals(LAKH)) {
            int behind = c.at;
            BigDecimal more = c.eatSpaces() ? WORDS.get(c.word().toLowerCase(Locale.ROOT)) : null;
            if (CRORE.equals(more)) {
                c.at += c.word().length();
                return LAKH.multiply(CRORE);
            }
            c.at = behind;
        }
        return factor;
    }

    private static @Nullable BigDecimal of(String word, boolean glued, @Nullable String currency) {
        BigDecimal factor = WORDS.get(word.toLowerCase(Locale.ROOT));
        if (factor == null && (glued || currency != null || word.equals("bn"))) {
            factor = SYMBOLS.get(word);
        }
        if (factor == null && currency != null) {
            factor = word.equals("L") && currency.equals("INR") ? LAKH : OF_MONEY.get(word);
        }
        return factor;
    }
}

package dev.episodelint.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units {@link Dimension} lists, by their spellings. */
final class Units {
    static final Unit PERCENT = new Unit(Dimension.RATIO, "%", new BigDecimal("0.01"));
    static final Unit NINES = new Unit(Dimension.RATIO, "nines", BigDecimal.ONE);
    static final Unit TIMES = new Unit(Dimension.FACTOR, "x", BigDecimal.ONE);

    /** Symbols, which are case-sensitive. */
    private static final Map<String, Unit> SYMBOLS = new HashMap<>();
    /** Words in lower case, which are not case-sensitive. */
    private static final Map<String, Unit> WORDS = new HashMap<>();
    /** Units that are recognised only directly after the digits. */
    private static final Map<String, Unit> GLUED = new HashMap<>();
    /** Units that are recognised only before a slash and a time: {@code Gb/s}. */
    private static final Map<String, Unit> BITS = new HashMap<>();
    /** The only single letters that are units after a space. */
    private static final Set<String> LONE_LETTERS = Set.of("s", "h", "d");

    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("req", "requests"),
            Map.entry("reqs", "requests"),
            Map.entry("request", "requests"),
            Map.entry("ops", "operations"),
            Map.entry("op", "operations"),
            Map.entry("operation", "operations"),
            Map.entry("msg", "messages"),
            Map.entry("msgs", "messages"),
            Map.entry("message", "messages"),
            Map.entry("txn", "transactions"),
            Map.entry("txns", "transactions"),
            Map.entry("transaction", "transactions"),
            Map.entry("query", "queries"),
            Map.entry("event", "events"));

    static {
        time("ns", "0.000000001", "ns", "nanosecond nanoseconds");
        time("us", "0.000001", "us \u00B5s \u03BCs", "microsecond microseconds");
        time("ms", "0.001", "ms msec", "millisecond milliseconds millis");
        time("second", "1", "s sec secs", "second seconds सेकंड");
        time("minute", "60", "", "min mins minute minutes मिनट");
        time("hour", "3600", "h", "hr hrs hour hours घंटे घंटा घंटों घण्टे घण्टा");
        time("day", "86400", "d", "day days दिन");
        time("week", "604800", "wk wks", "week weeks");
        time("month", "2629746", "", "month months");
        time("year", "31556952", "", "yr yrs year years");
        GLUED.put("m", unit(Dimension.DURATION, "minute", "60"));
        GLUED.put("w", unit(Dimension.DURATION, "week", "604800"));

        data();
        for (String s : List.of("percent", "pct")) {
            WORDS.put(s, PERCENT);
        }
        rate("RPS", "requests");
        rate("QPS", "queries");
        rate("TPS", "transactions");
        rate("IOPS", "operations");
    }

    private Units() {}

    /** The unit that a word names; null if it names none, or is ambiguous. */
    static @Nullable Unit of(String word, boolean glued) {
        if (word.length() == 1 && !glued && !LONE_LETTERS.contains(word)) {
            return null;
        }
        Unit unit = glued ? GLUED.get(word) : null;
        unit = unit == null ? SYMBOLS.get(word) : unit;
        return unit == null ? WORDS.get(word.toLowerCase(Locale.ROOT)) : unit;
    }

    /** Whether a word after a number is an ambiguous unit: {@code Gb}, {@code K}, {@code m}. */
    static boolean isAmbiguous(String word) {
        return (word.length() == 1 && word.charAt(0) < 128) || BITS.containsKey(word);
    }

    static @Nullable Unit bits(String word) {
        return BITS.get(word);
    }

    static @Nullable Unit time(String word) {
        Unit unit = of(word, true);
        return unit != null && unit.dimension() == Dimension.DURATION ? unit : null;
    }

    /** A binary unit in the spelling of names: {@code kib}. */
    static @Nullable Unit binary(String lower) {
        return lower.length() == 3 && lower.endsWith("ib")
                ? SYMBOLS.get(lower.substring(0, 1).toUpperCase(Locale.ROOT) + "iB")
                : null;
    }

    /** What a rate counts, in a normalized spelling. */
    static String counted(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return COUNTED.getOrDefault(lower, lower);
    }

    /** A divisor in a normalized spelling. */
    static String divisor(String word) {
        if (word.equalsIgnoreCase("mo")) {
            return "month";
        }
        if (word.equalsIgnoreCase("annum")) {
            return "year";
        }
        Unit unit = of(word, false);
        return unit == null ? word.toLowerCase(Locale.ROOT) : unit.name();
    }

    /**
     * Most short spellings are symbols: {@code 5 US engineers} are not microseconds, and {@code 5 SEC filings} are not
     * seconds.
     */
    private static void time(String name, String seconds, String symbols, String words) {
        Unit unit = unit(Dimension.DURATION, name, seconds);
        for (String s : symbols.split(" ")) {
            SYMBOLS.put(s, unit);
        }
        SYMBOLS.remove("");
        for (String s : words.split(" ")) {
            WORDS.put(s, unit);
        }
    }

    private static void rate(String symbol, String counted) {
        Unit unit = new Unit(Dimension.RATE, counted, BigDecimal.ONE);
        SYMBOLS.put(symbol, unit);
        SYMBOLS.put(symbol.toLowerCase(Locale.ROOT), unit);
    }

    private static void data() {
        Unit one = unit(Dimension.DATA, "B", "1");
        WORDS.put("byte", one);
        WORDS.put("bytes", one);
        Unit bit = unit(Dimension.DATA, "bit", "0.125");
        WORDS.put("bit", bit);
        WORDS.put("bits", bit);
        SYMBOLS.put("bps", unit(Dimension.BANDWIDTH, "bps", "1"));
        String[] prefixes = {"kilo", "mega", "giga", "tera", "peta", "exa"};
        BigDecimal eighth = new BigDecimal("0.125");
        BigDecimal eight = BigDecimal.valueOf(8);
        for (int i = 0; i < prefixes.length; i++) {
            String upper = "KMGTPE".substring(i, i + 1);
            String lower = upper.toLowerCase(Locale.ROOT);
            String si = i == 0 ? "k" : upper;
            BigDecimal decimal = BigDecimal.valueOf(1000).pow(i + 1);
            BigDecimal binary = BigDecimal.valueOf(1024).pow(i + 1);
            Unit bytes = new Unit(Dimension.DATA, upper + "B", decimal);
            Unit binaryBytes = new Unit(Dimension.DATA, upper + "iB", binary);
            Unit bits = new Unit(Dimension.DATA, upper + "bit", decimal.multiply(eighth));
            Unit bitsPerSecond = new Unit(Dimension.BANDWIDTH, upper + "bps", decimal);
            for (String s : List.of(upper + "B", si + "B", lower + "b")) {
                SYMBOLS.put(s, bytes);
            }
            WORDS.put(prefixes[i] + "byte", bytes);
            WORDS.put(prefixes[i] + "bytes", bytes);
            SYMBOLS.put(upper + "iB", binaryBytes);
            GLUED.put(upper + "i", binaryBytes);
            SYMBOLS.put(upper + "bit", bits);
            SYMBOLS.put(si + "bit", bits);
            WORDS.put(prefixes[i] + "bits", bits);
            BITS.put(upper + "b", bits);
            for (String s : List.of(upper + "bps", lower + "bps")) {
                SYMBOLS.put(s, bitsPerSecond);
            }
            SYMBOLS.put(upper + "Bps", new Unit(Dimension.BANDWIDTH, upper + "Bps", decimal.multiply(eight)));
        }
    }

    private static Unit unit(Dimension dimension, String name, String scale) {
        return new Unit(dimension, name, new BigDecimal(scale));
    }
}

package dev.episodelint.value;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in English words, as prose has them: {@code about four days}, {@code an hour}, {@code half a day}, {@code
 * millions of users}, {@code a third}. Vaguer words ({@code several}, {@code two-ish}) are not numbers.
 */
public final class NumberWords {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("ninety", "90"),
            Map.entry("dozens of", "12"),
            Map.entry("hundreds of", "100"),
            Map.entry("thousands of", "1000"),
            Map.entry("millions of", "1000000"),
            Map.entry("billions of", "1000000000"),
            Map.entry("half a", "0.5"),
            Map.entry("half an", "0.5"),
            Map.entry("a", "1"),
            Map.entry("an", "1"),
            Map.entry("two thirds", "67%"),
            Map.entry("three quarters", "75%"),
            Map.entry("a third", "33%"),
            Map.entry("a quarter", "25%"),
            Map.entry("half", "50%"));

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?<words>(?:two thirds|three quarters|a third|a quarter(?! of an? hour)|half an?(?= \\p{L})|half"
                    + "|(?:dozens|hundreds|thousands|millions|billions) of"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
                    + "|ninety|an?(?= (?:second|minute|hour|day|week|month|year)\\b)))\\b(?!-)",
            Pattern.CASE_INSENSITIVE);

    private NumberWords() {}

    /** The text with such words replaced by digits. */
    public static String inDigits(String text) {
        Matcher m = WORDS.matcher(text);
        return m.replaceAll(r -> NUMBERS.getOrDefault(r.group(1).toLowerCase(Locale.ROOT), r.group()));
    }
}

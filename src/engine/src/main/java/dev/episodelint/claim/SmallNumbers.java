package dev.episodelint.claim;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Small numbers as headings and lists spell them. */
final class SmallNumbers {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** A plain number, which is not part of a year, a version, an amount of money or a group of digits. */
    static final String SMALL = "(?<![\\p{L}\\p{N}$€£₹#.,:/+~<>=-])(?:\\d{1,3}|(?i:"
            + String.join("|", WORDS.subList(2, WORDS.size())) + "))(?![\\p{L}\\p{N}.,:%/-])";

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private SmallNumbers() {}

    static OptionalInt read(String text) {
        if (DIGITS.matcher(text).matches()) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        int word = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
        return word < 0 ? OptionalInt.empty() : OptionalInt.of(word);
    }
}

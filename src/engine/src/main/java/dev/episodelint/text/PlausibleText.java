package dev.episodelint.text;
/** Decides whether a sequence that could be damaged UTF-8 is the author's own text. */
final class PlausibleText {
    private static final String MARKS_AFTER_WORDS =
            "\u00A0\u00AB\u00BB\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u2039\u203A";

    private PlausibleText() {}

    /**
     * @param codePoint the character that the sequence would decode to
     * @param span the range of the sequence in the text
     */
    static boolean test(int codePoint, String text, Span span) {
        boolean likely = (isCommon(codePoint) && isSymbol(codePoint)) || isInUseBeyondTheFirstPlane(codePoint);
        return likely && !isEndOfWord(text, span) && !isDoubledLetter(text, span);
    }

    /**
     * Blocks of symbols in use. With other blocks, {@code là »} would decode to a Samaritan letter, {@code ê’”} to a Yi
     * one.
     */
    private static boolean isCommon(int c) {
        return (c >= 0x2000 && c < 0x2C00)
                || (c >= 0x2E00 && c < 0x3040)
                || (c >= 0xFE00 && c < 0xFFFD)
                || c == 0x0964
                || c == 0x0965;
    }

    /** The planes of emoji and of rare ideographs, and the tags of flags, without the listed alphabets. */
    private static boolean isInUseBeyondTheFirstPlane(int c) {
        return (c > 0xFFFF && c < 0x40000) || (c >= 0xE0000 && c < 0xE0200);
    }

    private static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.OTHER_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.SPACE_SEPARATOR -> true;
            // Variation selectors, the joiner and the key cap of emoji, a byte-order mark.
            default -> c == 0xFE0E || c == 0xFE0F || c == 0x200D || c == 0x20E3 || c == 0xFEFF;
        };
    }

    /** The last letter of a word with quotes and dashes after it: {@code “hâlâ”—}. */
    private static boolean isEndOfWord(String text, Span span) {
        if (span.start() == 0 || !Character.isLetter(text.charAt(span.start() - 1))) {
            return false;
        }
        return text.substring(span.start() + 1, span.end()).chars().allMatch(c -> MARKS_AFTER_WORDS.indexOf(c) >= 0);
    }

    /** The first two letters of a quoted word, which are the same letter: {@code „Äärmuslik“}. */
    private static boolean isDoubledLetter(String text, Span span) {
        char second = text.charAt(span.start() + 1);
        char third = text.charAt(span.start() + 2);
        return second != third && Character.isLetter(second) && Character.toLowerCase(second) == third;
    }
}

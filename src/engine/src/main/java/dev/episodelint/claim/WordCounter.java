package dev.episodelint.claim;
/**
 * Counts words: runs of letters, marks and digits; an apostrophe, hyphen, point or comma between two of them ({@code
 * don't}, {@code real-time}, {@code 2.5}) and joiners do not end a word. A combining vowel sign or a virama is part of
 * its word. Each Han, Hiragana and Katakana character is a word, as word processors count them. Text in other scripts
 * without spaces between words cannot be counted.
 */
final class WordCounter {
    private static final String INNER = "'’-‐‑.,_\u200C\u200D\u00AD";

    private int words;
    private int letters;
    private int unspaced;

    void add(String text) {
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isSingle(c)) {
                words++;
                letters++;
                inside = false;
            } else if (isWordPart(c)) {
                words += inside ? 0 : 1;
                letters++;
                unspaced += isUnspaced(c) ? 1 : 0;
                inside = true;
            } else {
                inside = inside && INNER.indexOf(c) >= 0 && next < text.length() && isWordPart(text.codePointAt(next));
            }
            i = next;
        }
    }

    int count() {
        return words;
    }

    /** Whether too much of the text is in scripts without spaces for the count to be meaningful. */
    boolean isUncountable() {
        return unspaced > letters / 10;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                        c < 0xFE00 || c > 0xFE0F;
                    default -> false;
                };
    }

    private static boolean isSingle(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> Character.isLetter(c);
            default -> false;
        };
    }

    private static boolean isUnspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}

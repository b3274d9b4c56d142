package dev.episodelint.value;
/** A position in a text. Every look-ahead is bounded, so that reading takes linear time. */
final class TextCursor {
    private static final int LONGEST_WORD = 40;

    final String text;
    int at;

    TextCursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() {
        return peek(0);
    }

    /** NUL beyond either end. */
    char peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    boolean eat(char c) {
        boolean found = !atEnd() && peek() == c;
        at += found ? 1 : 0;
        return found;
    }

    boolean eat(String s) {
        boolean found = text.startsWith(s, at);
        at += found ? s.length() : 0;
        return found;
    }

    /** Skips spaces; returns whether there was one. */
    boolean eatSpaces() {
        int start = at;
        while (isSpace(peek())) {
            at++;
        }
        return at > start;
    }

    /** The letters at the position, in upper or lower case; empty if there are none or too many. */
    String word() {
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            if (++end - at > LONGEST_WORD) {
                return "";
            }
        }
        return text.substring(at, end);
    }

    /** Whether these letters are a whole word at the position, ignoring case; if so, moves past them. */
    boolean eatWord(String lower) {
        int end = at + lower.length();
        boolean found = text.regionMatches(true, at, lower, 0, lower.length())
                && (end >= text.length() || !isWordPart(text.charAt(end)));
        at = found ? end : at;
        return found;
    }

    /** Words with one space between them. */
    boolean eatPhrase(String lower) {
        int start = at;
        if (Character.toLowerCase(peek()) != lower.charAt(0)) {
            return false;
        }
        for (String word : lower.split(" ")) {
            if (at > start && !eatSpaces() || !eatWord(word)) {
                at = start;
                return false;
            }
        }
        return true;
    }

    boolean atDigit() {
        return isDigit(peek());
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0' || c == '\u202F';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** With the marks that complete a letter in Devanagari and other scripts; half a surrogate pair counts. */
    static boolean isLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(c);
    }

    static boolean isWordPart(char c) {
        return c == '_' || Character.isDigit(c) || isLetter(c);
    }
}

package dev.episodelint.parse;

import dev.episodelint.text.Span;

/**
 * Finds a link without brackets in the source. The library counts its offset in the text without escapes and entities,
 * so it may begin later on its line, and be longer.
 */
final class BareLink {
    private static final int LONGEST_ENTITY = 40;

    /** How much longer a line may be than its text without escapes and entities; it bounds the search. */
    private static final int SHIFT = 4096;

    private BareLink() {}

    /**
     * @param from where it cannot begin before
     * @param end the end of its line
     * @param link its text, escapes and entities resolved
     */
    static Span find(String source, int from, int end, String link) {
        int start = Math.min(from, end);
        String rest = source.substring(start, Math.min(end, start + link.length() + SHIFT));
        for (int begin = 0; begin < rest.length(); begin++) {
            int length = length(rest, begin, link);
            if (length > 0) {
                return new Span(start + begin, start + begin + length);
            }
        }
        return Span.at(start);
    }

    /** How many characters of the source, from the given one on, read as the link; -1 when they do not. */
    private static int length(String rest, int begin, String link) {
        int at = begin;
        for (int i = 0; i < link.length(); i++) {
            int next = at < rest.length() ? oneCharacter(rest, at, link.charAt(i)) : -1;
            if (next < 0) {
                return -1;
            }
            at += next;
        }
        return at - begin;
    }

    /** An escape's or an entity's whole length; any entity will do, what it means was settled by the library. */
    private static int oneCharacter(String rest, int at, char expected) {
        char c = rest.charAt(at);
        if (c == '\\' && at + 1 < rest.length() && rest.charAt(at + 1) == expected) {
            return 2;
        }
        int semicolon = c == '&' ? rest.indexOf(';', at) : -1;
        if (semicolon > at + 1
                && semicolon - at < LONGEST_ENTITY
                && !rest.substring(at, semicolon).contains(" ")) {
            return expected == '&' && !rest.startsWith("&amp;", at) ? 1 : semicolon + 1 - at;
        }
        return c == expected ? 1 : -1;
    }
}

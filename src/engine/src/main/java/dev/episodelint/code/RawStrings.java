package dev.episodelint.code;

import dev.episodelint.code.Lexicon.Trait;

/** Raw strings, whose delimiters the author can choose. */
final class RawStrings {
    private static final int MAX_TAG = 30;

    private final String text;
    private final Lexicon lexicon;
    private int lostTags;

    RawStrings(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * The end of the raw string that begins at the position; 0 if none begins there, -1 if it is not closed.
     *
     * @param prefix the letters before the quote, in lower case
     * @param word the same letters as written
     */
    int end(int at, char c, String prefix, String word) {
        if (lexicon.has(Trait.CPP_RAW) && c == '"' && prefix.matches("(?:l|u|u8)?r") && word.endsWith("R")) {
            int paren = text.indexOf('(', at);
            return paren < 0 || paren > at + 17 ? 0 : after(")" + text.substring(at + 1, paren) + "\"", paren + 1);
        }
        if (lexicon.has(Trait.RUST_RAW) && prefix.matches("[bc]?r")) {
            int i = at;
            while (i < text.length() && text.charAt(i) == '#') {
                i++;
            }
            boolean quote = i < text.length() && text.charAt(i) == '"';
            return quote ? after("\"" + text.substring(at, i), i + 1) : 0;
        }
        if (lexicon.has(Trait.QUOTE_RUNS) && text.startsWith("\"\"\"", at)) {
            int i = at;
            while (i < text.length() && text.charAt(i) == '"') {
                i++;
            }
            return after(text.substring(at, i), i);
        }
        if (lexicon.has(Trait.Q_QUOTES) && c == '\'' && prefix.matches("n?q") && at + 1 < text.length()) {
            int pair = "[{(<".indexOf(text.charAt(at + 1));
            return after((pair < 0 ? text.charAt(at + 1) : "]})>".charAt(pair)) + "'", at + 2);
        }
        if (lexicon.has(Trait.DOLLAR_QUOTES) && c == '$' && lostTags < 20) {
            int close = text.indexOf('$', at + 1);
            boolean tag = close > 0
                    && close < at + MAX_TAG
                    && text.substring(at + 1, close).matches("(?:[A-Za-z_]\\w*)?");
            int end = tag ? after(text.substring(at, close + 1), close + 1) : 0;
            lostTags += end < 0 ? 1 : 0;
            return Math.max(end, 0);
        }
        return 0;
    }

    private int after(String close, int from) {
        int found = text.indexOf(close, from);
        return found < 0 ? -1 : found + close.length();
    }
}

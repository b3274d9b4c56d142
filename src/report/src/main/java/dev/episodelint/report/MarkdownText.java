package dev.episodelint.report;
/**
 * Makes text from documents harmless in Markdown, in the middle of a line or in a cell: it shows itself and nothing
 * else, is no link, and calls nobody, also where a forge looks for names, numbers and addresses in what is rendered.
 */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>&|~#!{}()\"^=";

    /** Has no width and no meaning; what it stands in is neither a name nor an address. */
    private static final String BREAK = "&#8203;";

    /** Some take a character without width for a part of an address, but none takes a comment for one. */
    private static final String BREAK_ADDRESS = BREAK + "<!-- -->";

    private static final int LONGEST = 120;

    private MarkdownText() {}

    static String of(String text) {
        String clean = Sanitizer.message(text);
        StringBuilder safe = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '$') {
                safe.append("&#36;");
            } else if (SPECIAL.indexOf(c) >= 0) {
                safe.append('\\').append(c);
            } else {
                safe.append(c);
            }
            if (c == '@') {
                safe.append(BREAK_ADDRESS);
            } else if (c == '#' || startsAddress(clean, i) || isIssue(clean, i)) {
                safe.append(BREAK);
            }
        }
        return safe.toString();
    }

    /** A title or a name, cut where it would fill a page. */
    static String name(String text) {
        return of(DisplayWidth.cut(Sanitizer.line(text), LONGEST));
    }

    /** In the type of code; what is in it stays text. */
    static String code(String text) {
        return "<code>" + of(text) + "</code>";
    }

    /** A message, in which what is quoted is code. */
    static String message(String message) {
        String[] parts = Sanitizer.message(message).split("`", -1);
        if (parts.length % 2 == 0) {
            return of(message);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            text.append(i % 2 == 0 ? of(parts[i]) : parts[i].isEmpty() ? "\\`\\`" : code(parts[i]));
        }
        return text.toString();
    }

    /** After the colon of {@code https://} and before the dot of {@code www.}. */
    private static boolean startsAddress(String text, int at) {
        return (text.charAt(at) == ':' && text.startsWith("/", at + 1))
                || (at >= 2 && text.startsWith(".", at + 1) && text.regionMatches(true, at - 2, "www", 0, 3))
                || (text.charAt(at) == ':' && at >= 4 && text.regionMatches(true, at - 4, "xmpp", 0, 4))
                || (text.charAt(at) == ':' && at >= 6 && text.regionMatches(true, at - 6, "mailto", 0, 6));
    }

    /** After {@code GH-}, which some forges take for the number of an issue. */
    private static boolean isIssue(String text, int at) {
        return text.charAt(at) == '-' && at >= 2 && text.regionMatches(true, at - 2, "GH", 0, 2);
    }
}

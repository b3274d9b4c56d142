package dev.episodelint.report;
/**
 * Makes text from documents harmless in Markdown, within a line or a cell: it is shown literally, makes no links and
 * mentions nobody, even where a code host looks for names, numbers and addresses in rendered text.
 */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>&|~#!{}()\"^=";

    /** A character without width and meaning; a text that contains it is neither a name nor an address. */
    private static final String BREAK = "&#8203;";

    /** Some code hosts accept a character without width as a part of an address, but none accepts a comment. */
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

    /** A title or a name, cut if it is too long. */
    static String name(String text) {
        return of(DisplayWidth.cut(Sanitizer.line(text), LONGEST));
    }

    /** Text as inline code. */
    static String code(String text) {
        return "<code>" + of(text) + "</code>";
    }

    /** A message, with its quoted parts as inline code. */
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

    /** After {@code GH-}, which some code hosts take for the number of an issue. */
    private static boolean isIssue(String text, int at) {
        return text.charAt(at) == '-' && at >= 2 && text.regionMatches(true, at - 2, "GH", 0, 2);
    }
}

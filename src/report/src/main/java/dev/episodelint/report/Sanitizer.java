package dev.episodelint.report;

import dev.episodelint.text.Limits;
import java.util.Locale;

/**
 * Makes text from documents harmless for terminals and logs: control characters are shown as {@code \}{@code u001B}.
 * All output of text reporters goes through here.
 */
public final class Sanitizer {

    private Sanitizer() {}

    /** Whether a UTF-16 unit controls a terminal, changes the direction of text, or breaks a line. */
    static boolean steers(char c) {
        return c < ' '
                || (c >= '\u007F' && c <= '\u009F')
                || c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }

    /** One line of text; a tab becomes a space. */
    public static String line(String text) {
        return clean(text, true);
    }

    /** One line of text for output that no build server interprets. */
    public static String unlogged(String text) {
        return clean(text, false);
    }

    private static String clean(String text, boolean logged) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean keep = !steers(c) && !isLoneSurrogate(text, i) && !(logged && startsLogCommand(text, i));
            if (!keep && clean == null) {
                clean = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (clean != null) {
                clean.append(keep ? String.valueOf(c) : c == '\t' ? " " : escape(c));
            }
        }
        return clean == null ? text : clean.toString();
    }

    /** A path at the start of a line, where some build servers interpret two colons as a command. */
    public static String path(String path) {
        return line(path.startsWith("::") ? "./" + path : path);
    }

    /** A message: one line, and not longer than the limit. */
    public static String message(String message) {
        return line(shorten(message));
    }

    static String shorten(String message) {
        if (message.codePointCount(0, message.length()) <= Limits.MESSAGE_LENGTH) {
            return message;
        }
        return message.substring(0, message.offsetByCodePoints(0, Limits.MESSAGE_LENGTH - 1)) + "…";
    }

    static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** Some build servers interpret two hashes, an optional name and a bracket as a command, anywhere in a line. */
    private static boolean startsLogCommand(String text, int at) {
        if (text.charAt(at) != '[') {
            return false;
        }
        int name = at;
        while (name > 0 && Character.isLetter(text.charAt(name - 1))) {
            name--;
        }
        return name >= 2 && text.startsWith("##", name - 2);
    }

    static String escape(char c) {
        return String.format(Locale.ROOT, "\\u%04X", (int) c);
    }
}

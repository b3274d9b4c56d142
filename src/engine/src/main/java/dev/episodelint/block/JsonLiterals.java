package dev.episodelint.block;

import dev.episodelint.block.JsonBlock.Dialect;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The literals of JSON, and the messages about other words. */
final class JsonLiterals {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final Pattern LOOSE_NUMBER =
            Pattern.compile("[+-]?(?:0[xX][0-9a-fA-F]+|Infinity|NaN|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)");
    private static final Pattern STANDS_FOR_VALUE = Pattern.compile("[A-Z]|X{2,}|Y{2,}|Z{2,}|N{2,}|_{2,}|\\?+");
    private static final Set<String> NAMES = Set.of("true", "false", "null");
    private static final Map<String, String> MEANT = Map.of(
            "True",
            "true",
            "False",
            "false",
            "None",
            "null",
            "undefined",
            "null",
            "nil",
            "null",
            "TRUE",
            "true",
            "FALSE",
            "false",
            "NULL",
            "null");

    private final Dialect dialect;

    JsonLiterals(Dialect dialect) {
        this.dialect = dialect;
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "_+-.$%?".indexOf(c) >= 0;
    }

    static boolean isHex(String text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (i >= text.length() || "0123456789abcdefABCDEF".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code X}, {@code YYY}, {@code ???}. */
    static boolean standsForValue(String word) {
        return STANDS_FOR_VALUE.matcher(word).matches();
    }

    boolean accepts(String word) {
        return NAMES.contains(word)
                || NUMBER.matcher(word).matches()
                || (dialect == Dialect.JSON5 && LOOSE_NUMBER.matcher(word).matches());
    }

    String problem(String word) {
        return isNumeric(word)
                ? "Unexpected `" + cut(word) + "`, no number in JSON"
                : "Unexpected `" + cut(word) + "`, expected a value";
    }

    String cure(String word) {
        String meant = MEANT.get(word);
        if (meant != null) {
            return "Write `" + meant + "`";
        }
        String bare = word.replace("_", "");
        return isNumeric(word) && NUMBER.matcher(bare).matches()
                ? "Write `" + cut(bare) + "`"
                : "Put it in double quotes if it is text";
    }

    private static boolean isNumeric(String word) {
        return Character.isDigit(word.charAt(0)) || (word.length() > 1 && "+-.".indexOf(word.charAt(0)) >= 0);
    }

    private static String cut(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }

    /** The word or the character at the position, in backticks. */
    String shown(String text, int index) {
        if (index >= text.length()) {
            return "end";
        }
        int to = index + Character.charCount(text.codePointAt(index));
        if (isWord(text.charAt(index))) {
            while (to < text.length() && to - index < 24 && isWord(text.charAt(to))) {
                to++;
            }
        } else if (text.charAt(index) == '"') {
            int close = text.indexOf('"', index + 1);
            int newline = text.indexOf('\n', index);
            to = close > 0 && close - index < 24 && (newline < 0 || close < newline) ? close + 1 : to;
        }
        return "`" + text.substring(index, to) + "`";
    }
}

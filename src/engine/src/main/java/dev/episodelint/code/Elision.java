package dev.episodelint.code;

import dev.episodelint.code.LexedText.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where code is left out.
 *
 * @param words the text of the place
 */
public record Elision(int start, int end, String words) {
    private static final Pattern MARKS = Pattern.compile("^(?:/[/*]+!?|#+|--+)?\\s*|\\s*(?:\\*+/)?$");
    private static final Pattern ELLIPSIS = Pattern.compile("^(?:\\.{3}|\u2026)$");
    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*(\\.{3}|\u2026)[ \\t]*;?[ \\t]*$");
    private static final int MAX_COMMENT = 80;
    private static final int NEAR = 200;

    /** @param phrases phrases in lower case; a short comment with one of them marks missing code */
    public static List<Elision> of(String text, LexedText lexed, String language, Collection<String> phrases) {
        List<Elision> found = new ArrayList<>();
        for (Token token : lexed.tokens()) {
            if (token.comment() && token.end() - token.start() <= MAX_COMMENT) {
                String comment = text.substring(token.start(), token.end());
                String words = MARKS.matcher(comment).replaceAll("");
                if ((ELLIPSIS.matcher(words).matches() && !isAmong(text, token)) || says(words, phrases)) {
                    int start = token.start() + comment.indexOf(words);
                    found.add(new Elision(start, start + words.length(), words));
                }
            }
        }
        if (lexed.complete() && !language.equals("bash")) {
            lines(text, lexed, language, found);
        }
        found.sort(Comparator.comparingInt(Elision::start));
        return found;
    }

    /** Whether it is a line of a longer comment, where an ellipsis belongs to the comment's text. */
    private static boolean isAmong(String text, Token token) {
        String before =
                text.substring(Math.max(0, token.start() - NEAR), token.start()).stripTrailing();
        String mark = text.substring(token.start(), Math.min(token.start() + 2, token.end()))
                .strip();
        String line = before.substring(before.lastIndexOf('\n') + 1).strip();
        String after = text.substring(token.end(), Math.min(text.length(), token.end() + NEAR))
                .stripLeading();
        return line.startsWith(mark) && after.startsWith(mark);
    }

    private static boolean says(String comment, Collection<String> phrases) {
        String plain = comment.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .strip();
        return phrases.stream().anyMatch(p -> (" " + plain + " ").contains(" " + p + " "));
    }

    /** Lines that consist of an ellipsis only. */
    private static void lines(String text, LexedText lexed, String language, List<Elision> found) {
        int token = 0;
        Matcher m = LINE.matcher(text);
        while (m.find()) {
            int start = m.start(1);
            while (token < lexed.tokens().size() && lexed.tokens().get(token).end() <= start) {
                token++;
            }
            boolean inside =
                    token < lexed.tokens().size() && lexed.tokens().get(token).start() <= start;
            boolean argument = text.substring(m.end(), Math.min(text.length(), m.end() + NEAR))
                    .stripLeading()
                    .startsWith(")");
            if (!inside && !argument && !(language.equals("python") && isBody(text, m.start()))) {
                found.add(new Elision(start, m.end(1), m.group(1)));
            }
        }
    }

    /** Python: an ellipsis that is the whole body of a function or a class. */
    private static boolean isBody(String text, int at) {
        String before = text.substring(Math.max(0, at - NEAR), at).stripTrailing();
        return before.endsWith(":")
                || before.endsWith("\"\"\"")
                || before.endsWith("'''")
                || before.endsWith("@overload");
    }
}

package dev.episodelint.code;

import dev.episodelint.code.BracketCheck.Frame;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads preprocessor directives of C and related languages, and skips code that they exclude. */
final class Preprocessor {
    private final String text;
    private final BracketCheck brackets;
    private final Deque<Conditional> conditionals = new ArrayDeque<>();

    /** The open brackets at each {@code #if}. */
    private record Conditional(@Nullable Frame before) {}

    Preprocessor(String text, BracketCheck brackets) {
        this.text = text;
        this.brackets = brackets;
    }

    /** The end of the directive that begins here; alternatives start with the same open brackets. */
    int read(int at) {
        int end = endOfDirective(at);
        String words = text.substring(at + 1, Math.min(end, at + 40)).strip();
        if (words.startsWith("if")) {
            brackets.back(brackets.top());
            conditionals.push(new Conditional(brackets.top()));
            if (words.matches("(?s)if\\s+0\\b.*")) {
                end = deadCode(end);
            }
        } else if (words.startsWith("el") && !conditionals.isEmpty()) {
            brackets.back(conditionals.element().before());
        } else if (words.startsWith("endif") && !conditionals.isEmpty()) {
            conditionals.pop();
        }
        return end;
    }

    /** The end of a line, including continuations after a backslash and after a comment. */
    private int endOfDirective(int at) {
        int i = at;
        for (; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith("/*", i)) {
                int close = text.indexOf("*/", i + 2);
                i = close < 0 ? text.length() : close + 1;
            } else if (text.startsWith("//", i)) {
                return endOfLine(i);
            }
        }
        return Math.min(i, text.length());
    }

    /** The end of the code that the preprocessor excludes, which may contain any text. */
    private int deadCode(int from) {
        int depth = 1;
        int start = from + 1;
        while (start < text.length()) {
            int end = endOfLine(start);
            String line = text.substring(start, Math.min(end, start + 40)).strip();
            if (line.startsWith("#")) {
                String words = line.substring(1).strip();
                depth += words.startsWith("if") ? 1 : words.startsWith("endif") ? -1 : 0;
                if (depth == 0 || (depth == 1 && words.startsWith("el"))) {
                    return start - 1;
                }
            }
            start = end + 1;
        }
        return text.length();
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}

package dev.episodelint.code;

import dev.episodelint.code.BracketCheck.Frame;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Syntax of shell scripts only: here-documents, {@code case} patterns, parameters, arithmetic. */
final class ShellSyntax {
    private static final String ENDS_COMMAND = ";(&|{\n!";
    private static final int NEAR = 20;

    private final String text;
    private final BracketCheck brackets;
    private final Deque<String> pending = new ArrayDeque<>();

    ShellSyntax(String text, BracketCheck brackets) {
        this.text = text;
        this.brackets = brackets;
    }

    /** Whether a comment may begin here. */
    boolean isWordStart(int at) {
        return at == 0 || " \t\n;(&|)".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether a quote is an ordinary character: an apostrophe in a parameter inside a string. */
    static boolean isPlain(char c, @Nullable Frame top) {
        return c == '\'' && top != null && top.string() != null && top.open() == '{' && isShell(top);
    }

    private static boolean isShell(Frame hole) {
        return hole.string() != null && hole.string().rule().holes().contains("$(");
    }

    /** Reads shell syntax at the position; returns its end, or the position if there is none. */
    int read(int at) {
        char c = text.charAt(at);
        Frame top = brackets.top();
        if (c == '\\') {
            return Math.min(at + 2, text.length());
        }
        if (text.startsWith("${", at)) {
            brackets.push('{', at + 1);
            return at + 2;
        }
        if (top != null && top.string() == null && (c == '}' ? top.open() == '{' : c == ')' && top.open() == 'c')) {
            if (c == '}') {
                brackets.pop();
            }
            return at + 1;
        }
        if (text.startsWith("<<", at)) {
            return hereDocument(at);
        }
        return isCommand("case", at) || isCommand("esac", at) ? keyword(at, top) : at;
    }

    private int keyword(int at, @Nullable Frame top) {
        if (text.startsWith("case", at)) {
            brackets.push('c', at);
        } else if (top != null && top.open() == 'c') {
            brackets.pop();
        }
        return at + 4;
    }

    private boolean isCommand(String word, int at) {
        if (!text.startsWith(word, at)
                || (at + 4 < text.length() && Character.isUnicodeIdentifierPart(text.charAt(at + 4)))) {
            return false;
        }
        String before = text.substring(Math.max(0, at - NEAR), at).replaceAll("[ \t]+$", "");
        return before.isEmpty()
                || ENDS_COMMAND.indexOf(before.charAt(before.length() - 1)) >= 0
                || before.matches("(?s).*\\b(?:then|do|else)");
    }

    private int hereDocument(int at) {
        if (text.startsWith("<<<", at)) {
            return at + 3;
        }
        int i = at + 2;
        i += i < text.length() && text.charAt(i) == '-' ? 1 : 0;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        StringBuilder delimiter = new StringBuilder();
        int start = i;
        while (i < text.length() && "\"'\\".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean quoted = i > start;
        while (i < text.length()
                && (Character.isUnicodeIdentifierPart(text.charAt(i)) || "-!.+".indexOf(text.charAt(i)) >= 0)) {
            delimiter.append(text.charAt(i++));
        }
        if (delimiter.isEmpty() || Character.isDigit(delimiter.charAt(0)) || isArithmetic()) {
            return at + 2;
        }
        while (quoted && i < text.length() && "\"'".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        pending.add(delimiter.toString());
        return i;
    }

    private boolean isArithmetic() {
        Frame f = brackets.top();
        for (int i = 0; i < NEAR && f != null; i++) {
            Frame below = f.below();
            if (f.open() == '(' && below != null && below.open() == '(' && below.at() == f.at() - 1) {
                return true;
            }
            f = below;
        }
        return false;
    }

    /** At the start of a line: the end of the here-documents that begin here. */
    int hereDocuments(int lineStart) {
        int at = lineStart;
        while (!pending.isEmpty()) {
            String delimiter = pending.remove();
            boolean found = false;
            while (!found && at < text.length()) {
                int end = text.indexOf('\n', at);
                end = end < 0 ? text.length() : end;
                found = text.substring(at, end).strip().equals(delimiter);
                at = Math.min(end + 1, text.length());
            }
        }
        return at;
    }
}

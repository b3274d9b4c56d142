package dev.episodelint.code;

import dev.episodelint.code.Lexicon.StringRule;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Checks brackets. A sample may be an excerpt, so an unmatched bracket is a flaw only if the lines around it, or their
 * indentation, show that its counterpart should be in the sample.
 */
final class BracketCheck {
    private static final int FAR = 200;
    private static final int NONE = Integer.MAX_VALUE;

    /**
     * An open bracket. The stack is a linked list, so that a preprocessor's {@code #else} can restore an older state.
     *
     * @param condition whether it follows a keyword with a condition
     * @param string the string that it interpolates code into; null for a plain bracket
     */
    record Frame(
            char open,
            int at,
            int line,
            boolean condition,
            @Nullable Hole string,
            @Nullable Frame below) {}

    /** A string that continues after interpolated code. */
    record Hole(StringRule rule, int start) {}

    private final String pairs;
    private final boolean braces;
    private @Nullable Frame top;
    private @Nullable CodeFlaw flaw;
    /** The indentation of each line that begins with code. */
    private int[] indents = new int[64];
    /** The same for lines that begin with a closing bracket. */
    private int[] closers = new int[64];

    private int line;
    private int lastCodeLine;
    private boolean lastIsBrace;
    private boolean fragment;
    private boolean statementEnded;
    private boolean alternatives;
    /** A {@code {} whose closing bracket is indented less: its own closing bracket is missing. */
    private @Nullable Frame robbed;
    /** A <code>}</code> that is indented more than the bracket it closes: its own opening bracket is missing. */
    private int orphan = -1;

    BracketCheck(String pairs, boolean braces) {
        this.pairs = pairs;
        this.braces = braces;
        Arrays.fill(indents, NONE);
        Arrays.fill(closers, NONE);
    }

    @Nullable
    Frame top() {
        return top;
    }

    /** Restores an older state of the stack, since the following code is an alternative to the previous one. */
    void back(@Nullable Frame frame) {
        alternatives = true;
        top = frame;
    }

    @Nullable
    CodeFlaw flaw() {
        return flaw;
    }

    void nextLine() {
        line++;
        if (line == indents.length) {
            indents = Arrays.copyOf(indents, line * 2);
            closers = Arrays.copyOf(closers, line * 2);
            Arrays.fill(indents, line, indents.length, NONE);
            Arrays.fill(closers, line, closers.length, NONE);
        }
    }

    /** Records the first code of the current line. */
    void lineBegins(int indent, char first) {
        boolean closes = pairs.indexOf(first) % 2 == 1;
        lastIsBrace = first == '}';
        (closes ? closers : indents)[line] = indent;
        lastCodeLine = line;
    }

    /** Records that the sample begins inside a construct. */
    void isFragment() {
        fragment = true;
    }

    void statementEnds() {
        if (top == null) {
            statementEnded = true;
        }
    }

    void open(char c, int at, boolean condition) {
        if (pairs.indexOf(c) >= 0) {
            top = new Frame(c, at, line, condition, null, top);
        }
    }

    void openHole(char c, int at, StringRule rule, int start) {
        top = new Frame(c, at, line, false, new Hole(rule, start), top);
    }

    /** Opens a construct that is closed by a keyword. */
    void push(char c, int at) {
        top = new Frame(c, at, line, false, null, top);
    }

    void pop() {
        if (top != null) {
            top = top.below();
        }
    }

    /** @return the opening bracket; null if there is none */
    @Nullable
    Frame close(char c, int at, boolean firstOfLine) {
        int pair = pairs.indexOf(c);
        if (pair < 0) {
            return null;
        }
        Frame open = top;
        if (open == null) {
            closesNothing(c, at, firstOfLine);
            return null;
        }
        if (open.open() == pairs.charAt(pair - 1) && open.string() == null) {
            if (c == '}' && firstOfLine) {
                compare(open, at);
            }
            top = open.below();
            return open;
        }
        mismatch(open, c, pairs.charAt(pair - 1), at);
        return null;
    }

    private void compare(Frame open, int at) {
        int opening = indent(open.line());
        int closing = indent(line);
        if (opening > closing && robbed == null && opening != NONE) {
            robbed = open;
        } else if (opening < closing && orphan < 0) {
            orphan = at;
        }
    }

    private void mismatch(Frame open, char c, char expected, int at) {
        Frame below = open;
        for (int i = 0; i < FAR && below != null && below.string() == null && below.open() != expected; i++) {
            below = below.below();
        }
        boolean found = below != null && below.string() == null && below.open() == expected;
        if (open.string() == null && (found || (c == '}' && braces))) {
            report(open.at(), "Unclosed `" + open.open() + "`");
            top = found && below != null ? below.below() : open.below();
        } else {
            report(at, "Unexpected `" + c + "`");
        }
    }

    private void closesNothing(char c, int at, boolean firstOfLine) {
        if (c == '}' && braces) {
            boolean inside = firstOfLine && indent(line) >= firstIndent();
            if (orphan >= 0 && inside && !alternatives) {
                report(orphan, "Unexpected `}`");
            }
            fragment = true;
        } else if (statementEnded && !fragment) {
            report(at, "Unexpected `" + c + "`");
        }
    }

    private int indent(int i) {
        return Math.min(indents[i], closers[i]);
    }

    private int firstIndent() {
        for (int i = 0; i <= line; i++) {
            if (indent(i) != NONE) {
                return indent(i);
            }
        }
        return 0;
    }

    private void report(int at, String words) {
        if (flaw == null) {
            flaw = new CodeFlaw(CodeFlaw.Kind.BRACKET, at, at + 1, words);
        }
    }

    /** Reports brackets that are open at the end. */
    void end() {
        int[] least = new int[line + 2];
        least[line + 1] = NONE;
        for (int i = line; i >= 0; i--) {
            least[i] = Math.min(least[i + 1], indents[i]);
        }
        Frame outermost = null;
        Frame certain = null;
        for (Frame f = top; f != null; f = f.below()) {
            outermost = f;
            boolean left = least[f.line() + 1] <= indent(f.line());
            if (f.string() == null && left && !(braces && f.open() == '{')) {
                certain = f;
            }
        }
        if (certain != null) {
            report(certain.at(), "Unclosed `" + certain.open() + "`");
        } else if (outermost != null && robbed != null && lastIsBrace && !alternatives) {
            if (indent(lastCodeLine) <= indent(outermost.line())) {
                report(robbed.at(), "Unclosed `{`");
            }
        }
    }
}

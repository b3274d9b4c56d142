package dev.episodelint.code;

import dev.episodelint.code.BracketCheck.Frame;
import dev.episodelint.code.BracketCheck.Hole;
import dev.episodelint.code.LexedText.Token;
import dev.episodelint.code.Lexicon.Escape;
import dev.episodelint.code.Lexicon.StringRule;
import dev.episodelint.code.Lexicon.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into tokens in one pass, by its {@link Lexicon}. One class for all languages, and longer than others,
 * since nesting (a string in interpolated code of a string) is one state machine.
 */
final class Lexer {
    private static final Set<String> BEFORE_REGEX = Set.of(
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "delete",
            "void",
            "throw",
            "new",
            "do",
            "else",
            "instanceof",
            "yield",
            "await",
            "default",
            "extends");
    private static final Set<String> CONDITIONS = Set.of("if", "while", "for", "with");
    private static final Set<String> MIDDLE = Set.of(
            "else", "catch", "finally", "except", "elif", "and", "or", "then", "do", "fi", "done", "esac", "case");
    /** Pattern of two words without an operator between them. */
    private static final Pattern WORDS = Pattern.compile("[^/=\\n]*\\pL+[^/=\\n]* [^=\\n]*\\pL");

    private static final int MAX_NUMBER = 200;

    /** The last token, without comments and white space. */
    private enum Last {
        NOTHING,
        WORD,
        NUMBER,
        STRING,
        CLOSING,
        MARK
    }

    private final String text;
    private final Lexicon lexicon;
    private final BracketCheck brackets;
    private final ShellSyntax shell;
    private final Preprocessor preprocessor;
    private final RawStrings rawStrings;
    private final List<Token> tokens = new ArrayList<>();
    private final List<CodeFlaw> flaws = new ArrayList<>();
    private int at;
    private boolean lineStart = true;
    private Last last = Last.NOTHING;
    private String word = "";
    private char mark;
    private boolean afterCondition;
    private int noRegexBefore;
    private boolean uncertain;
    private @Nullable CodeFlaw open;

    private Lexer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.brackets = new BracketCheck(lexicon.brackets(), lexicon.has(Trait.BRACES));
        this.shell = new ShellSyntax(text, brackets);
        this.preprocessor = new Preprocessor(text, brackets);
        this.rawStrings = new RawStrings(text, lexicon);
    }

    static LexedText read(String text, Lexicon lexicon) {
        return new Lexer(text, lexicon).read();
    }

    private LexedText read() {
        if (text.startsWith("#!")) {
            comment(endOfLine(0));
        }
        while (at < text.length() && !uncertain) {
            step(text.charAt(at));
        }
        Frame frame = brackets.top();
        while (frame != null && frame.string() == null) {
            frame = frame.below();
        }
        if (frame != null && frame.string() != null && open == null) {
            unclosed(
                    CodeFlaw.Kind.STRING,
                    frame.string().start(),
                    frame.string().rule().open());
        }
        if (uncertain) {
            return new LexedText(tokens, List.of(), false);
        }
        // After a missing end the following tokens are unreliable.
        return new LexedText(tokens, open == null ? all() : List.of(open), open == null);
    }

    private List<CodeFlaw> all() {
        brackets.end();
        CodeFlaw bracket = brackets.flaw();
        boolean sound = flaws.stream().noneMatch(f -> f.kind() == CodeFlaw.Kind.STRING);
        if (bracket != null && sound && !lexicon.has(Trait.SHELL)) {
            flaws.add(bracket);
        }
        flaws.sort(Comparator.comparingInt(CodeFlaw::start));
        return flaws;
    }

    private void step(char c) {
        if (c == '\n') {
            newLine();
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (!comment(c)) {
            boolean first = lineStart;
            lineStart = false;
            if (first) {
                lineBegins(c);
            }
            code(c, first);
        }
    }

    private void newLine() {
        if (lexicon.has(Trait.LINE_STATEMENTS)
                && (last == Last.WORD || last == Last.NUMBER || last == Last.CLOSING)
                && !lineStart) {
            brackets.statementEnds();
        }
        at++;
        brackets.nextLine();
        lineStart = true;
        if (lexicon.has(Trait.SHELL)) {
            int body = shell.hereDocuments(at);
            if (body > at) {
                tokens.add(new Token(false, at, body));
                skipLines(body);
            }
        }
    }

    private void lineBegins(char c) {
        int indent = 0;
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            indent += text.charAt(i) == '\t' ? 4 : 1;
        }
        brackets.lineBegins(indent, c);
        if (last == Last.NOTHING && ".,)]}?:|&+*=".indexOf(c) >= 0) {
            brackets.isFragment();
        }
    }

    /** Moves forward and counts lines. */
    private void skipLines(int to) {
        for (; at < to; at++) {
            if (text.charAt(at) == '\n') {
                brackets.nextLine();
            }
        }
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void comment(int end) {
        tokens.add(new Token(true, at, end));
        skipLines(end);
    }

    private boolean comment(char c) {
        if (c == '#' && lexicon.has(Trait.PREPROCESSOR) && lineStart) {
            directive();
            return true;
        }
        for (String line : lexicon.lineComments()) {
            if (text.startsWith(line, at) && !(lexicon.has(Trait.SHELL) && !shell.isWordStart(at))) {
                comment(endOfLine(at));
                return true;
            }
        }
        List<String> block = lexicon.blockComment();
        if (block.isEmpty()) {
            return false;
        }
        if (text.startsWith(block.get(0), at)) {
            blockComment(block);
            return true;
        }
        if (text.startsWith(block.get(1), at) && !(last == Last.MARK && mark == '(') && lexicon.has(Trait.BRACES)) {
            // The sample begins inside a comment.
            at += 2;
            if (brackets.top() == null && last != Last.NOTHING) {
                flaws.clear();
                tokens.clear();
                tokens.add(new Token(true, 0, at));
                last = Last.NOTHING;
            }
            return true;
        }
        return false;
    }

    private void blockComment(List<String> marks) {
        int depth = 1;
        int i = at + marks.get(0).length();
        while (depth > 0) {
            int close = text.indexOf(marks.get(1), i);
            if (close < 0) {
                unclosed(CodeFlaw.Kind.COMMENT, at, marks.get(0));
                comment(text.length());
                return;
            }
            if (lexicon.has(Trait.NESTED_COMMENTS)) {
                int nested = text.indexOf(marks.get(0), i);
                if (nested >= 0 && nested < close) {
                    depth++;
                    i = nested + 2;
                    continue;
                }
            }
            depth--;
            i = close + 2;
        }
        comment(i);
    }

    private void unclosed(CodeFlaw.Kind kind, int start, String marks) {
        open = new CodeFlaw(kind, start, start + marks.length(), "Unclosed " + quoted(marks));
    }

    private void directive() {
        skipLines(preprocessor.read(at));
        lineStart = false;
    }

    private void code(char c, boolean first) {
        if (lexicon.has(Trait.SHELL) && shell()) {
            return;
        }
        if (Character.isDigit(c) && c < 128) {
            number();
        } else if (Character.isUnicodeIdentifierStart(c) || c == '_' || Character.isSurrogate(c)) {
            word();
        } else if ((c == '$' || c == '@') && prefixes()) {
            prefix();
        } else if (c == '$' && !lexicon.has(Trait.DOLLAR_QUOTES)) {
            word();
        } else if (!string(c, "") && !bracket(c, first) && !slash(c, first) && !markup(c)) {
            mark(c);
        }
    }

    /** Whether strings may follow directly after {@code $} or {@code @}. */
    private boolean prefixes() {
        return lexicon.strings().stream()
                .anyMatch(s -> s.prefixes().stream().anyMatch(p -> p.contains("$") || p.contains("@")));
    }

    private void prefix() {
        int start = at;
        while (at < text.length() && (text.charAt(at) == '$' || text.charAt(at) == '@')) {
            at++;
        }
        if (at >= text.length() || !string(text.charAt(at), text.substring(start, Math.min(at, start + 3)))) {
            mark = text.charAt(at - 1);
            last = Last.MARK;
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && isPart(text.charAt(at))) {
            at++;
        }
        word = at - start > MAX_NUMBER ? "" : text.substring(start, at);
        if (last == Last.NOTHING && MIDDLE.contains(word)) {
            brackets.isFragment();
        }
        if (at < text.length()) {
            char next = text.charAt(at);
            boolean quote = next == '"' || next == '\'' || next == '`';
            if ((quote || next == '#') && string(next, word.toLowerCase(Locale.ROOT))) {
                return;
            }
        }
        last = Last.WORD;
    }

    private static boolean isPart(char c) {
        return Character.isUnicodeIdentifierPart(c) || c == '_' || c == '$' || Character.isSurrogate(c);
    }

    private void number() {
        int start = at;
        boolean hex = text.startsWith("0x", at) || text.startsWith("0X", at);
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            char before = text.charAt(at - 1);
            boolean point = c == '.' && isDigit(at + 1) && before != '.';
            boolean sign = (c == '+' || c == '-')
                    && isDigit(at + 1)
                    && (hex ? before == 'p' || before == 'P' : before == 'e' || before == 'E');
            boolean quote = c == '\''
                    && lexicon.has(Trait.DIGIT_QUOTES)
                    && at + 1 < text.length()
                    && isPart(text.charAt(at + 1));
            if (!(isPart(c) && c != '$') && !point && !sign && !quote) {
                break;
            }
            at++;
        }
        last = Last.NUMBER;
        if (lexicon.number() != null && at - start <= MAX_NUMBER) {
            String number = text.substring(start, at);
            if (!lexicon.number().matcher(number).matches()) {
                flaws.add(new CodeFlaw(CodeFlaw.Kind.NUMBER, start, at, "Malformed number `" + number + "`"));
            }
        }
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private void mark(char c) {
        if (c == ';') {
            brackets.statementEnds();
        }
        Frame top = brackets.top();
        at++;
        last = Last.MARK;
        // Two marks in a row end an operand.
        mark = c == mark && (c == '+' || c == '-') && at > 1 && text.charAt(at - 2) == c ? 'x' : c;
        boolean walrus = at < text.length() && text.charAt(at) == '=';
        if (c == ':'
                && !walrus
                && top != null
                && top.string() != null
                && top.string().rule().formats()) {
            format(top.string());
        }
    }

    /** Reads a format specifier after a colon, to the end of the interpolated code. */
    private void format(Hole hole) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                brackets.openHole('{', at, hole.rule(), hole.start());
                at++;
                // Interpolated code inside the format is read as code; the rest of the format follows it.
                last = Last.MARK;
                mark = '{';
                return;
            }
            if (c == '}') {
                at++;
                brackets.pop();
                Frame top = brackets.top();
                boolean nested =
                        top != null && top.string() != null && top.string().start() == hole.start();
                if (nested) {
                    continue;
                }
                string(hole.rule(), hole.start());
                return;
            }
            if (c == '\n' && !hole.rule().multiline()) {
                brackets.pop();
                flaws.add(unclosedAt(hole.start(), hole.rule()));
                return;
            }
            if (c == '\n') {
                brackets.nextLine();
            }
            at++;
        }
    }

    private static CodeFlaw unclosedAt(int start, StringRule rule) {
        return new CodeFlaw(
                CodeFlaw.Kind.STRING, start, start + rule.open().length(), "Unclosed " + quoted(rule.open()));
    }

    private static String quoted(String marks) {
        return marks.equals("`") ? "backtick" : "`" + marks + "`";
    }

    private boolean bracket(char c, boolean first) {
        if ("([{".indexOf(c) >= 0) {
            boolean condition = c == '(' && last == Last.WORD && CONDITIONS.contains(word);
            brackets.open(c, at, condition);
            at++;
            last = Last.MARK;
            mark = c;
            return true;
        }
        if (")]}".indexOf(c) < 0) {
            return false;
        }
        Frame top = brackets.top();
        Hole hole = top == null ? null : top.string();
        if (top != null && hole != null && c == (top.open() == '(' ? ')' : '}')) {
            at++;
            brackets.pop();
            Frame outer = brackets.top();
            if (outer != null && outer.string() != null && outer.string().start() == hole.start()) {
                format(hole);
            } else {
                string(hole.rule(), hole.start());
            }
            return true;
        }
        Frame closed = brackets.close(c, at, first);
        afterCondition = closed != null && closed.condition();
        if (c == '}') {
            brackets.statementEnds();
        }
        at++;
        last = Last.CLOSING;
        mark = c;
        return true;
    }

    /** Whether a value may begin here rather than an operator. */
    private boolean operandExpected() {
        return switch (last) {
            case NOTHING -> true;
            case MARK -> mark != 'x';
            case WORD -> BEFORE_REGEX.contains(word);
            case CLOSING -> mark == '}' || (mark == ')' && afterCondition);
            default -> false;
        };
    }

    private boolean slash(char c, boolean first) {
        if (c != '/' || !lexicon.has(Trait.SLASHES)) {
            return false;
        }
        int end = lexicon.has(Trait.REGEX) && operandExpected() ? regexEnd() : -1;
        if (lostStroke(first, end)) {
            flaws.add(new CodeFlaw(CodeFlaw.Kind.COMMENT_MARK, at, at + 1, "Comment begins with `/`, expected `//`"));
            comment(endOfLine(at));
            return true;
        }
        if (end < 0) {
            return false;
        }
        at = end;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        last = Last.STRING;
        return true;
    }

    /** After the end of a statement a slash is not a division. */
    private boolean lostStroke(boolean first, int regexEnd) {
        boolean words = at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2))
                && WORDS.matcher(text.substring(at + 2, Math.min(text.length(), at + 80)))
                        .lookingAt();
        boolean called = regexEnd >= 0 && regexEnd < text.length() && ".,;)".indexOf(text.charAt(regexEnd)) >= 0;
        if (!words || called) {
            return false;
        }
        return switch (last) {
            case NOTHING -> first;
            case MARK -> mark == ';' || (first && (mark == '{' || mark == ',' || mark == '('));
            case CLOSING -> first && mark == '}';
            default -> false;
        };
    }

    /** The end of the regular expression that begins here; -1 if none does. */
    private int regexEnd() {
        if (at < noRegexBefore) {
            return -1;
        }
        boolean group = false;
        int i = at + 1;
        for (; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                group = true;
            } else if (c == ']') {
                group = false;
            } else if (c == '/' && !group) {
                return i + 1;
            }
        }
        noRegexBefore = i;
        return -1;
    }

    /** JSX: the text between its tags cannot be checked. */
    private boolean markup(char c) {
        if (c == '<' && lexicon.has(Trait.REGEX) && operandExpected() && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            uncertain = Character.isLetter(next) || next == '>' || next == '!';
        }
        return false;
    }

    private boolean shell() {
        int next = shell.read(at);
        boolean special = next > at;
        skipLines(next);
        return special;
    }

    private boolean string(char c, String prefix) {
        if (lexicon.has(Trait.LIFETIMES) && c == '\'') {
            character();
            return true;
        }
        int raw = rawStrings.end(at, c, prefix, word);
        if (raw != 0) {
            int begin = at;
            if (raw < 0) {
                unclosed(CodeFlaw.Kind.STRING, begin, String.valueOf(c));
            }
            int end = raw < 0 ? text.length() : raw;
            tokens.add(new Token(false, begin, end));
            skipLines(end);
            last = Last.STRING;
            return true;
        }
        for (StringRule rule : lexicon.strings()) {
            if (text.startsWith(rule.open(), at)
                    && (rule.prefixes().isEmpty() || rule.prefixes().contains(prefix))
                    && !ShellSyntax.isPlain(c, brackets.top())) {
                int begin = at;
                at += rule.open().length();
                string(rule, begin);
                return true;
            }
        }
        return false;
    }

    /** Rust: reads a character literal or a lifetime. */
    private void character() {
        int i = at + 1;
        last = Last.STRING;
        if (i < text.length() && text.charAt(i) == '\\') {
            int close = text.indexOf('\'', Math.min(i + 2, text.length()));
            at = close < 0 || close > i + 12 ? i : close + 1;
        } else if (i < text.length() && text.charAt(i) != '\n') {
            int next = i + Character.charCount(text.codePointAt(i));
            at = next < text.length() && text.charAt(next) == '\'' ? next + 1 : i;
        } else {
            at = i;
        }
    }

    /** Reads a string from its start, or from the end of interpolated code in it. */
    private void string(StringRule rule, int start) {
        int from = at;
        last = Last.STRING;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean escapes = rule.escape() == Escape.BACKSLASH;
            if (c == '\\' && (escapes || rule.escape() == Escape.DOUBLED_OR_BACKSLASH)) {
                if (!escapes && text.startsWith(rule.close(), at + 1)) {
                    uncertain = true;
                    return;
                }
                skipLines(Math.min(at + 2, text.length()));
                continue;
            }
            if (c == '\n' && !rule.multiline()) {
                tokens.add(new Token(false, from, at));
                flaws.add(unclosedAt(start, rule));
                // The string ends with its line.
                last = Last.MARK;
                mark = ';';
                return;
            }
            if (text.startsWith(rule.close(), at)) {
                at += rule.close().length();
                boolean doubled = rule.escape() == Escape.DOUBLED || rule.escape() == Escape.DOUBLED_OR_BACKSLASH;
                if (doubled && text.startsWith(rule.close(), at)) {
                    at += rule.close().length();
                    continue;
                }
                // Of more than three quotes, those before the last three belong to the text.
                while (rule.escape() == Escape.NONE
                        && rule.close().length() == 3
                        && at < text.length()
                        && text.charAt(at) == '"') {
                    at++;
                }
                tokens.add(new Token(false, from, at));
                return;
            }
            if (hole(rule, start, from)) {
                return;
            }
            if (c == '\n') {
                brackets.nextLine();
            }
            at++;
        }
        tokens.add(new Token(false, from, at));
        if (rule.multiline()) {
            unclosed(CodeFlaw.Kind.STRING, start, rule.open());
        } else {
            flaws.add(unclosedAt(start, rule));
        }
    }

    private boolean hole(StringRule rule, int start, int from) {
        for (String hole : rule.holes()) {
            if (text.startsWith(hole, at)) {
                if (hole.equals("{") && text.startsWith("{{", at)) {
                    at++;
                    return false;
                }
                at += hole.length();
                tokens.add(new Token(false, from, at));
                brackets.openHole(hole.charAt(hole.length() - 1), at - 1, rule, start);
                last = Last.MARK;
                mark = '{';
                return true;
            }
        }
        return false;
    }
}

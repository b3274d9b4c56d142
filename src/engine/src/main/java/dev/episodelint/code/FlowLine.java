package dev.episodelint.code;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks one line of a Mermaid flowchart: nodes with labels, and edges. */
final class FlowLine {
    private static final Pattern NOT_GRAPH =
            Pattern.compile("^\\s*(?:style|classDef|class|linkStyle|click|direction|title|accTitle|accDescr|end)\\b");
    private static final Pattern ARROW_END = Pattern.compile("(?:--+|==+|\\.+-)[->ox=]?");
    private static final Pattern SUBGRAPH = Pattern.compile("\\s*subgraph(?:\\s+|$)");
    private static final Pattern EDGE = Pattern.compile("--|==|-\\.|~~~");
    private static final Pattern NAMED = Pattern.compile("\\w+@(?=[-=<~ox])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    static final String LEADING = "Edge without a beginning";
    static final String TRAILING = "Edge without an end";

    private static final Pattern ARROW = Pattern.compile(
            "(?:[<ox](?=[-=]))?(?:--+[->ox]?|==+[=>ox]?|-\\.+-[>ox]?|~~~+)(?:\\|)?|(?:--|==|-\\.)(?=\\s)");
    private static final String BRACKETS = "[](){}";
    /** The opening marks of node shapes, longest first. */
    private static final List<String> OPENINGS =
            List.of("(((", "((", "([", "[[", "[(", "[/", "[\\", "{{", "(", "[", "{", ">");

    private static final Map<Character, String> SHAPES = Map.of('[', "]", '(', ")", '{', "}", '>', "]");

    /** Receives flaws. */
    interface Report {
        void add(int start, int end, String words);
    }

    private final String text;
    private final int end;
    private final Report report;
    private int at;

    /** @param base the position of the line in the diagram */
    FlowLine(String line, int base, Report report) {
        this.text = line;
        this.end = line.length();
        this.report = (start, stop, words) -> report.add(base + start, base + stop, words);
    }

    void read() {
        String line = text.substring(at, end);
        Matcher subgraph = SUBGRAPH.matcher(line);
        if (subgraph.lookingAt()) {
            at += subgraph.end();
            title();
        } else if (!NOT_GRAPH.matcher(line).find()) {
            edges();
        }
    }

    /** The indentation of a line. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Whether a line may stand between two lines that one edge connects. */
    static boolean isGraph(String line) {
        return !NOT_GRAPH.matcher(line).find() && !SUBGRAPH.matcher(line).lookingAt();
    }

    static boolean hasEdge(String line) {
        return EDGE.matcher(line).find();
    }

    private void title() {
        if (at < end && text.charAt(at) == '"') {
            int close = text.indexOf('"', at + 1);
            if (close < 0 || close >= end) {
                report.add(at, at + 1, "Unclosed `\"`");
            }
            return;
        }
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || "_- ".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at < end && text.charAt(at) == '[') {
            label();
        }
    }

    private void edges() {
        boolean node = false;
        boolean joined = false;
        int arrow = -1;
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '&' || c == ';') {
                joined = true;
                node = c == '&' && node;
                arrow = c == '&' ? arrow : -1;
                at++;
            } else if (text.startsWith("%%", at)) {
                return;
            } else if (isArrow(c)) {
                int start = at;
                if (!arrow()) {
                    return;
                }
                if (!node) {
                    report.add(start, start + 3, arrow < 0 ? LEADING : TRAILING);
                    if (arrow >= 0) {
                        return;
                    }
                }
                arrow = start;
                node = false;
                joined = false;
            } else if (Character.isLetterOrDigit(c) || c == '_') {
                if (node && !joined) {
                    Matcher word = WORD.matcher(text).region(at, end);
                    if (word.lookingAt()) {
                        report.add(at, word.end(), "Unexpected `" + word.group() + "`, expected an edge");
                    }
                    return;
                }
                node = true;
                joined = false;
                if (!node()) {
                    return;
                }
            } else {
                // Unknown syntax: the rest of the line is not checked.
                return;
            }
        }
        if (arrow >= 0 && !node) {
            report.add(arrow, arrow + 3, TRAILING);
        }
    }

    private boolean isArrow(char c) {
        Matcher named = NAMED.matcher(text).region(at, end);
        if (named.lookingAt()) {
            at = named.end();
            return at < end;
        }
        boolean headed = (c == 'o' || c == 'x') && at > 0 && text.charAt(at - 1) == ' ';
        if (headed && (text.startsWith("--", at + 1) || text.startsWith("==", at + 1))) {
            return true;
        }
        return c == '<' || c == '~' || c == '=' || (c == '-' && at + 1 < end && "-.".indexOf(text.charAt(at + 1)) >= 0);
    }

    /** Reads an edge with its text; false if its form is unknown. */
    private boolean arrow() {
        Matcher m = ARROW.matcher(text).region(at, end);
        if (!m.lookingAt()) {
            return false;
        }
        String mark = m.group().replace("|", "");
        at += mark.length();
        boolean open = mark.equals("--")
                || mark.equals("==")
                || (mark.startsWith("-.") && !mark.endsWith("-") && !mark.endsWith(">"));
        if (open) {
            // The text is inside the edge: -- text -->
            Matcher rest = ARROW_END.matcher(text).region(at, end);
            if (!rest.find()) {
                return false;
            }
            at = rest.end();
        }
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at < end && text.charAt(at) == '|') {
            int close = text.indexOf('|', at + 1);
            if (close < 0 || close >= end) {
                report.add(at, at + 1, "Unclosed `|`");
                return false;
            }
            at = close + 1;
        }
        return true;
    }

    /** Reads a node with its label; false if the line cannot be read further. */
    private boolean node() {
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || isInName())) {
            at++;
        }
        if (text.startsWith("@{", at)) {
            return false;
        }
        if (at >= end || !SHAPES.containsKey(text.charAt(at))) {
            if (at < end && "])}".indexOf(text.charAt(at)) >= 0) {
                report.add(at, at + 1, "Unexpected `" + text.charAt(at) + "`");
                return false;
            }
            return skipClass();
        }
        return label() && skipClass();
    }

    private boolean isInName() {
        char c = text.charAt(at);
        boolean joins = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        return c == '_'
                || (joins && (c == '-' || c == '.' || c == '/' || c == ':' && at + 2 < end))
                        && !text.startsWith(":::", at);
    }

    private boolean skipClass() {
        if (text.startsWith(":::", at)) {
            at += 3;
            while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || "_-".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
        }
        return true;
    }

    private boolean label() {
        int start = at;
        String opening = OPENINGS.stream()
                .filter(o -> text.startsWith(o, start))
                .findFirst()
                .orElse("");
        String closing = opening.endsWith("/") || opening.endsWith("\\")
                ? "]"
                : new StringBuilder(opening)
                        .reverse()
                        .chars()
                        .mapToObj(c -> SHAPES.get((char) c))
                        .collect(Collectors.joining());
        at += opening.length();
        int words = at;
        while (words < end && text.charAt(words) == ' ') {
            words++;
        }
        if (words < end && text.charAt(words) == '"') {
            int close = text.indexOf('"', words + 1);
            if (close < 0 || close >= end) {
                report.add(words, words + 1, "Unclosed `\"`");
                return false;
            }
            at = close + 1;
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        } else {
            while (at < end && BRACKETS.indexOf(text.charAt(at)) < 0) {
                if (text.charAt(at) == '"') {
                    return false;
                }
                at++;
            }
        }
        return closes(opening, closing, start);
    }

    private boolean closes(String opening, String closing, int start) {
        if (opening.length() == 2 && closing.equals("]")) {
            boolean slanted = at < end && text.charAt(at) == ']' && "/\\".indexOf(text.charAt(at - 1)) >= 0;
            slanted |= at + 1 < end && "/\\".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ']';
            if (!slanted) {
                report.add(start, start + 2, "Unclosed `" + opening + "`");
                return false;
            }
            at = text.indexOf(']', at) + 1;
            return true;
        }
        if (text.startsWith(closing, at) && at + closing.length() <= end) {
            at += closing.length();
            return true;
        }
        int close = text.indexOf(closing, at);
        if (close < 0 || close >= end || text.startsWith("\"", at - 1)) {
            report.add(start, start + opening.length(), "Unclosed `" + opening + "`");
        } else {
            report.add(at, at + 1, "Unexpected `" + text.charAt(at) + "` in a label without quotes");
        }
        return false;
    }
}

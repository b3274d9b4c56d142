package dev.episodelint.block;

import dev.episodelint.text.CodePoints;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Rewords the messages of SnakeYAML. */
final class YamlMessages {
    private final String text;
    private final CodePoints points;

    YamlMessages(String text, CodePoints points) {
        this.text = text;
        this.points = points;
    }

    YamlFault of(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem()).strip();
        String context = String.valueOf(e.getContext());
        int at = index(e.getProblemMark());
        int from = e.getContextMark() == null ? at : index(e.getContextMark());
        if (problem.contains("Do not use")) {
            return at >= text.length() || text.charAt(at) != '\t'
                    ? one(
                            at,
                            "Unexpected " + shown(at) + ", which cannot begin a value",
                            "Put the whole value in quotes")
                    : one(at, "Unexpected tab, YAML is indented with spaces", "Replace the tab with spaces");
        }
        if (problem.contains("could not find expected ':'")) {
            return new YamlFault(
                    from,
                    endOfLine(from),
                    "Unexpected text, neither `key: value` nor a list item",
                    "Add the `: ` or the `- `, indent it under its key, or make it a comment");
        }
        if (problem.contains("mapping values are not allowed")) {
            return one(at, "Unexpected `:` inside a value", "Put the value in quotes, or correct the indentation");
        }
        if (problem.contains("sequence entries are not allowed")) {
            return one(at, "Unexpected list item here", "Put the list on the lines below its key");
        }
        if (problem.contains("mapping keys are not allowed")) {
            return one(at, "Unexpected key here", "Put it on a line of its own");
        }
        if (problem.contains("unexpected end of stream")) {
            return one(from, "Quote is never closed", "Add the closing quote");
        }
        if (problem.contains("unexpected document separator")) {
            return one(from, "Quote is not closed before the next document begins", "Add the closing quote");
        }
        if (problem.contains("unknown escape character") || problem.contains("expected escape sequence")) {
            return one(
                    at,
                    "Unknown escape before " + shown(at) + " in double quotes",
                    "Double the backslash, or use single quotes");
        }
        if (context.contains("while parsing a flow")) {
            return flow(from, at);
        }
        if (context.contains("while parsing a block mapping")) {
            return at < text.length() && text.charAt(at) == '-' && isBlank(at + 1)
                    ? one(at, "Unexpected list item among keys", "Indent the list under its key")
                    : notIndented(at, "Unexpected " + shown(at) + " after a value or out of line with the keys above");
        }
        if (context.contains("while parsing a block collection")) {
            return notIndented(at, "Unexpected " + shown(at) + " out of line with the list items above");
        }
        if (problem.contains("<document start>")) {
            return notIndented(at, "Unexpected " + shown(at) + " after the end of the document");
        }
        if (context.contains("scanning an ")) {
            return one(from, "Unexpected " + shown(from) + " at the start of a value", "Put the value in quotes");
        }
        return other(context, at, from);
    }

    private YamlFault other(String context, int at, int from) {
        if (context.contains("scanning a block scalar")) {
            int mark = startOfBlock(at);
            return one(mark, "Unexpected " + shown(mark) + " at the start of a value", "Put the value in quotes");
        }
        if (context.contains("directive")) {
            return one(from, "Unexpected `%` at the start of a line", "Put the value in quotes");
        }
        if (context.contains("tag")) {
            return one(from, "Unexpected `!` before " + shown(at), "Put the value in quotes");
        }
        return one(at, "Unexpected " + shown(at), "Put the value in quotes, or correct the line");
    }

    /** The position of the indicator of the block scalar that was read up to here. */
    private int startOfBlock(int at) {
        int mark = Math.min(at, text.length()) - 1;
        while (mark > 0 && text.charAt(mark) != '|' && text.charAt(mark) != '>' && text.charAt(mark) != '\n') {
            mark--;
        }
        return mark < 0 || text.charAt(mark) == '\n' ? at : mark;
    }

    private YamlFault flow(int open, int at) {
        char bracket = open < text.length() ? text.charAt(open) : '[';
        String close = bracket == '{' ? "}" : "]";
        boolean otherLine = text.substring(Math.min(open, at), at).indexOf('\n') >= 0;
        return otherLine || at >= text.length()
                ? one(open, "`" + bracket + "` is not closed", "Add the `" + close + "`, or put the value in quotes")
                : one(
                        at,
                        "Unexpected " + shown(at) + " inside `" + bracket + "`, expected `,` or `" + close + "`",
                        "Add the `,` or the `" + close + "`, or put the value in quotes");
    }

    private YamlFault notIndented(int at, String problem) {
        return one(at, problem, "Indent it like its neighbours, or put the whole value in quotes");
    }

    private YamlFault one(int at, String problem, String cure) {
        return new YamlFault(at, Math.min(text.length(), at + 1), problem, cure);
    }

    /** The character or the word that begins there. */
    private String shown(int at) {
        if (at >= text.length() || text.charAt(at) == '\n') {
            return "end";
        }
        if (text.charAt(at) == '`') {
            return "backtick";
        }
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length()
                && end - at < 24
                && Character.isLetterOrDigit(text.charAt(end - 1))
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return "`" + text.substring(at, end) + "`";
    }

    private boolean isBlank(int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private int endOfLine(int at) {
        int newline = text.indexOf('\n', at);
        return newline < 0 ? text.length() : newline;
    }

    private int index(Mark mark) {
        return points.unit(mark.getIndex());
    }
}

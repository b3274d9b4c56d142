package dev.episodelint.guide;

import dev.episodelint.text.Limits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads named values from source code of any language, line by line: dictionaries, objects, constants. The rest of the
 * code is kept as samples, and comments as notes, so nothing is lost.
 */
final class NamedLiteralReader {

    /** A named value. */
    record Entry(
            String of, String name, String value, @Nullable String note, int line) {}

    /** A piece of code, or a comment. */
    record Piece(String name, String text, int line) {}

    private final List<String> lines;
    private final int first;
    private final Deque<String> owners = new ArrayDeque<>();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Piece> samples = new ArrayList<>();
    private final List<Piece> notes = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private String restName = "";
    private int restLine;

    private NamedLiteralReader(List<String> lines, int first) {
        this.lines = lines;
        this.first = first;
    }

    /** @param first the number of the first line */
    static NamedLiteralReader of(List<String> lines, int first) {
        NamedLiteralReader literals = new NamedLiteralReader(lines, first);
        int i = 0;
        while (i < lines.size()) {
            i = literals.line(i);
        }
        literals.flush();
        return literals;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Patterns of functions and of other lines that are not named values. */
    List<Piece> samples() {
        return samples;
    }

    List<Piece> notes() {
        return notes;
    }

    private int line(int i) {
        String line = lines.get(i);
        if (line.length() > Limits.LINE_LENGTH) {
            rest.add(line);
            return i + 1;
        }
        String code = uncommented(line);
        String comment = line.length() > code.length() ? comment(line.substring(code.length())) : null;
        String bare = code.strip();
        int indent = line.length() - line.stripLeading().length();
        Matcher doc = NamedLiteralForms.DOCSTRING.matcher(bare);
        if (doc.matches()) {
            notes.add(new Piece("", doc.group("text").strip(), first + i));
            return i + 1;
        }
        if (NamedLiteralForms.LONG_DOCSTRING.matcher(bare).find() && rest.isEmpty()) {
            return docstring(i);
        }
        if (bare.isEmpty()) {
            if (comment != null && rest.isEmpty()) {
                notes.add(new Piece("", comment, first + i));
            } else if (!rest.isEmpty()) {
                rest.add(line);
            }
            return i + 1;
        }
        leave(indent, bare);
        Matcher function = NamedLiteralForms.FUNCTION.matcher(bare);
        if (function.matches() && !NamedLiteralForms.TYPE.matcher(bare).matches()) {
            flush();
            int end = end(i, indent);
            String name = function.group("name") != null ? function.group("name") : function.group("method");
            samples.add(new Piece(name, dedented(lines.subList(i, end)), first + i));
            return end;
        }
        if (NamedLiteralForms.CLOSE.matcher(bare).matches()) {
            if (!rest.isEmpty()) {
                rest.add(line);
            }
            return i + 1;
        }
        if (named(bare, comment, indent, i)) {
            return i + 1;
        }
        if (rest.isEmpty()) {
            restLine = first + i;
            restName = owners.isEmpty() ? "" : owners.getLast();
        }
        rest.add(line);
        return i + 1;
    }

    /** Moves past a comment of several lines. */
    private int docstring(int start) {
        String mark = lines.get(start).strip().startsWith("/*")
                ? "*/"
                : lines.get(start).strip().substring(0, 3);
        List<String> said = new ArrayList<>();
        int i = start;
        boolean open = true;
        while (i < lines.size() && open) {
            open = !(i > start && lines.get(i).contains(mark));
            said.add(NamedLiteralForms.DOCSTRING_MARKS
                    .matcher(lines.get(i))
                    .replaceAll("")
                    .strip());
            i++;
        }
        notes.add(new Piece("", String.join(" ", said).strip(), first + start));
        return i;
    }

    /** Whether the line declares a type, a group of values or a value. */
    private boolean named(String bare, @Nullable String comment, int indent, int i) {
        Matcher type = NamedLiteralForms.TYPE.matcher(bare);
        Matcher open = NamedLiteralForms.OPEN.matcher(bare);
        if (type.matches() || open.matches()) {
            flush();
            owners.addLast(type.matches() ? type.group("name") : open.group("name"));
            indents.addLast(indent);
            if (comment != null) {
                notes.add(new Piece("", comment, first + i));
            }
            return true;
        }
        String ended = bare.replaceFirst("[,;]$", "");
        Matcher inline = NamedLiteralForms.INLINE.matcher(ended);
        if (inline.matches()) {
            List<Entry> found = inline(inline.group("body"), path(inline.group("name")), first + i);
            if (!found.isEmpty()) {
                flush();
                entries.addAll(found);
                return true;
            }
        }
        Matcher entry = NamedLiteralForms.ENTRY.matcher(ended);
        if (entry.matches()
                && NamedLiteralForms.LITERAL
                        .matcher(entry.group("value").strip())
                        .matches()) {
            flush();
            entries.add(new Entry(
                    path(null),
                    entry.group("name"),
                    unquoted(entry.group("value").strip()),
                    comment,
                    first + i));
            return true;
        }
        return false;
    }

    private List<Entry> inline(String body, String of, int line) {
        List<Entry> found = new ArrayList<>();
        for (String part : parts(body)) {
            Matcher m = NamedLiteralForms.ENTRY.matcher(part.strip());
            if (!m.matches()
                    || !NamedLiteralForms.LITERAL
                            .matcher(m.group("value").strip())
                            .matches()) {
                return List.of();
            }
            found.add(new Entry(of, m.group("name"), unquoted(m.group("value").strip()), null, line));
        }
        return found;
    }

    /** Splits at commas outside of quotes and brackets. */
    private static List<String> parts(String body) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int from = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(body.substring(from, i));
                from = i + 1;
            }
        }
        if (!body.substring(from).isBlank()) {
            parts.add(body.substring(from));
        }
        return parts;
    }

    /** Values belong to the line that they are indented under. */
    private void leave(int indent, String bare) {
        while (!indents.isEmpty() && indent <= indents.getLast()) {
            indents.removeLast();
            owners.removeLast();
            if (NamedLiteralForms.CLOSE.matcher(bare).matches()) {
                break;
            }
        }
    }

    private String path(@Nullable String last) {
        List<String> all = new ArrayList<>(owners);
        if (last != null) {
            all.add(last);
        }
        return String.join(" / ", all);
    }

    /** The line after all lines that are indented further, and after their closing bracket. */
    private int end(int start, int indent) {
        int end = start + 1;
        int last = end;
        while (end < lines.size()) {
            String line = lines.get(end);
            int own = line.length() - line.stripLeading().length();
            if (!line.isBlank() && own <= indent) {
                return NamedLiteralForms.CLOSE.matcher(line.strip()).matches() && own == indent ? end + 1 : last;
            }
            end++;
            last = line.isBlank() ? last : end;
        }
        return last;
    }

    private void flush() {
        if (rest.stream().anyMatch(l -> !l.isBlank())) {
            samples.add(new Piece(restName, dedented(rest), restLine));
        }
        rest.clear();
    }

    private static String dedented(List<String> lines) {
        return String.join("\n", lines).stripTrailing().stripIndent();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && "'\"`".indexOf(value.charAt(0)) >= 0
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The line without a trailing comment; comment marks in quotes are text. */
    private static String uncommented(String line) {
        Matcher m = NamedLiteralForms.COMMENT.matcher(line);
        int from = 0;
        while (m.find(from)) {
            String before = line.substring(0, m.start());
            boolean inQuotes = count(before, '"') % 2 == 1 || count(before, '\'') % 2 == 1;
            if (!inQuotes) {
                return before;
            }
            from = m.start() + 1;
            if (from >= line.length()) {
                break;
            }
        }
        return line;
    }

    private static @Nullable String comment(String text) {
        Matcher m = NamedLiteralForms.COMMENT.matcher(text);
        String said = m.find() ? m.group("text").strip() : "";
        return said.isEmpty() ? null : said;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}

package dev.episodelint.parse;

import dev.episodelint.document.CodeBlock.Line;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.FrontMatter.Entry;
import dev.episodelint.document.LimitHit;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds front matter and its top-level keys, without being a YAML parser. */
final class FrontMatterReader {
    private static final Pattern KEY = Pattern.compile(
            "([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_ -]*[\\p{L}\\p{N}_-])?)\\s*:(?:\\s+(.*))?", Pattern.DOTALL);

    private FrontMatterReader() {}

    /** Null when the text does not begin with front matter: a thematic break with prose after it is none. */
    static @Nullable FrontMatter read(SourceText source, List<LimitHit> limitHits) {
        if (!source.line(1).stripTrailing().equals("---") || !beginsWithKey(source)) {
            return null;
        }
        for (int line = 2; line <= source.lineCount(); line++) {
            if (source.lineStart(line) > Limits.FRONT_MATTER_LENGTH) {
                limitHits.add(new LimitHit(source.lineSpan(1), "front matter", "64 kB"));
                return null;
            }
            String text = source.line(line).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                Span span = new Span(0, source.lineSpan(line).end());
                return new FrontMatter(span, entries(source, line), true);
            }
        }
        return null;
    }

    /** Where the Markdown begins. */
    static int bodyStart(SourceText source, @Nullable FrontMatter frontMatter) {
        if (frontMatter == null) {
            return 0;
        }
        int line = source.lineAt(frontMatter.span().end());
        return line < source.lineCount() ? source.lineStart(line + 1) : source.length();
    }

    private static boolean beginsWithKey(SourceText source) {
        for (int line = 2; line <= source.lineCount(); line++) {
            String text = source.line(line);
            if (!text.isBlank() && !isComment(text)) {
                return KEY.matcher(text).matches();
            }
        }
        return false;
    }

    private static List<Entry> entries(SourceText source, int closing) {
        List<Entry> entries = new ArrayList<>();
        int line = 2;
        while (line < closing) {
            Span span = source.lineSpan(line);
            Matcher key = KEY.matcher(source.slice(span));
            int next = line + 1;
            if (key.matches()) {
                List<Line> nested = new ArrayList<>();
                while (next < closing && belongsToKey(source.line(next))) {
                    Span below = source.lineSpan(next);
                    nested.add(new Line(below, source.slice(below)));
                    next++;
                }
                entries.add(entry(source, span, key, withoutBlankEnd(nested)));
            }
            line = next;
        }
        return entries;
    }

    /** Indented lines, list items, and blank lines between them. */
    private static boolean belongsToKey(String line) {
        return line.isBlank()
                || line.startsWith(" ")
                || line.startsWith("\t")
                || line.startsWith("- ")
                || line.equals("-");
    }

    private static List<Line> withoutBlankEnd(List<Line> lines) {
        int size = lines.size();
        while (size > 0 && lines.get(size - 1).text().isBlank()) {
            size--;
        }
        return lines.subList(0, size);
    }

    private static Entry entry(SourceText source, Span line, Matcher key, List<Line> nested) {
        Span keySpan = new Span(line.start() + key.start(1), line.start() + key.end(1));
        Span valueSpan = Span.at(line.end());
        if (key.group(2) != null) {
            String value = withoutComment(key.group(2));
            int start = line.start() + key.start(2);
            valueSpan = new Span(start, start + value.stripTrailing().length());
        }
        Span whole = keySpan.union(valueSpan);
        if (!nested.isEmpty()) {
            whole = whole.union(nested.get(nested.size() - 1).span());
        }
        return new Entry(whole, key.group(1), keySpan, unquoted(source.slice(valueSpan)), valueSpan, nested);
    }

    /** As YAML has it, a number sign behind a blank begins a comment, but not inside quotes. */
    private static String withoutComment(String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
        return quoted || comment < 0 ? value : value.substring(0, comment);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }
}

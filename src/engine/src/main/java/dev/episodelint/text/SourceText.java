package dev.episodelint.text;

import java.util.Arrays;

/**
 * The characters of a document and their line index. A byte-order mark is not part of the text. Lines end with LF, CRLF
 * or CR; other Unicode separators do not end a line.
 */
public final class SourceText {
    private final String text;
    private final int[] lineStarts;

    private SourceText(String text, int[] lineStarts) {
        this.text = text;
        this.lineStarts = lineStarts;
    }

    public static SourceText of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new SourceText(text, Arrays.copyOf(starts, count));
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The number of lines; after a final line break there is an empty last line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The line, from 1, that contains the offset; the end of the text belongs to the last line. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public Location locate(int offset) {
        int line = lineAt(offset);
        return new Location(line, offset - lineStarts[line - 1] + 1);
    }

    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The line's characters without its line break. */
    public Span lineSpan(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    public String line(int line) {
        return slice(lineSpan(line));
    }
}

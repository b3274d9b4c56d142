package dev.episodelint.parse;

import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a table line's cells are. As GFM has it, every pipe without a backslash right before it parts two cells, inside
 * code spans too.
 *
 * @param piped whether there is any such pipe
 */
record RowCells(List<Span> cells, boolean piped) {

    /** @param line the line, trimmed */
    static RowCells of(String text, Span line) {
        List<Integer> pipes = new ArrayList<>();
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) == '|' && (i == line.start() || text.charAt(i - 1) != '\\')) {
                pipes.add(i);
            }
        }
        List<Span> cells = new ArrayList<>();
        int from = line.start();
        for (int pipe : pipes) {
            boolean leading = pipe == line.start();
            if (!leading) {
                cells.add(trimmed(text, from, pipe));
            }
            from = pipe + 1;
        }
        if (from < line.end() || cells.isEmpty()) {
            cells.add(trimmed(text, from, line.end()));
        }
        return new RowCells(cells, !pipes.isEmpty());
    }

    /** An empty cell stands one character after its pipe where there is room, as a filled one would. */
    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        return start < end ? new Span(start, end) : Span.at(to - from > 1 ? from + 1 : from);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}

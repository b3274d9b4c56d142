package dev.episodelint.parse;

import dev.episodelint.text.Span;

/** Where to look when some table of a text is too large: the longest run of lines that hold a pipe. */
final class LargestTable {
    private LargestTable() {}

    static Span in(String text, Span segment) {
        Span largest = Span.at(segment.start());
        int runStart = segment.start();
        int from = segment.start();
        while (from < segment.end()) {
            int end = lineEnd(text, from, segment.end());
            int pipe = text.indexOf('|', from);
            if (pipe >= 0 && pipe < end) {
                Span run = new Span(runStart, end);
                largest = run.length() > largest.length() ? run : largest;
            } else {
                runStart = Math.min(end + 1, segment.end());
            }
            from = end + 1;
        }
        return largest;
    }

    private static int lineEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}

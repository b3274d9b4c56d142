package dev.episodelint.diagnostic;

import dev.episodelint.text.Location;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;

/** A place in a report: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
public record Range(int line, int column, int endLine, int endColumn) {

    public static Range of(SourceText source, Span span) {
        Location start = source.locate(span.start());
        Location end = source.locate(span.end());
        return new Range(start.line(), start.column(), end.line(), end.column());
    }
}

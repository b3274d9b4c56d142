package dev.episodelint.report;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Range;

/** The line of a finding, with carets under its range. */
final class CodeFrame {
    private final Ansi ansi;

    CodeFrame(Ansi ansi) {
        this.ansi = ansi;
    }

    /** Empty for a finding about a whole document. */
    String of(Diagnostic diagnostic) {
        if (diagnostic.excerpt().isEmpty()) {
            return "";
        }
        String excerpt = diagnostic.excerpt();
        Range range = diagnostic.range();
        int start = Math.min(range.column() - 1, excerpt.length());
        int end =
                range.endLine() == range.line() ? Math.min(range.endColumn() - 1, excerpt.length()) : excerpt.length();
        int before = DisplayWidth.width(Sanitizer.line(excerpt.substring(0, start)));
        int under = DisplayWidth.width(Sanitizer.line(excerpt.substring(start, Math.max(start, end))));
        String number = String.valueOf(range.line());
        String gutter = " ".repeat(number.length());
        String carets = ansi.loud(diagnostic.severity(), "^".repeat(Math.max(1, under)));
        return ansi.faint(gutter + " |") + "\n"
                + ansi.faint(number + " |") + " " + Sanitizer.line(excerpt) + "\n"
                + ansi.faint(gutter + " |") + " " + " ".repeat(before) + carets + "\n";
    }
}

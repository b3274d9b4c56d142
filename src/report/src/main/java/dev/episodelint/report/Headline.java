package dev.episodelint.report;

import dev.episodelint.diagnostic.Diagnostic;

/** The first line of a finding, the same in every text format. */
final class Headline {
    private final Ansi ansi;

    Headline(Style style) {
        this.ansi = style.color() ? Ansi.ON : Ansi.OFF;
    }

    String of(Diagnostic diagnostic) {
        String place = Sanitizer.path(diagnostic.path()) + ":"
                + diagnostic.range().line() + ":" + diagnostic.range().column();
        return ansi.bold(place) + ": "
                + ansi.loud(diagnostic.severity(), diagnostic.severity().id()) + ": "
                + Sanitizer.message(diagnostic.message()) + " "
                + ansi.faint("[" + Sanitizer.line(diagnostic.rule()) + "]");
    }
}

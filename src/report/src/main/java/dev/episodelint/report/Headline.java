package dev.episodelint.report;

import dev.episodelint.diagnostic.Diagnostic;

/** The first line of a finding, the same in every text format. */
final class Headline {
    private final Ansi ansi;

    Headline(Style style) {
        this.ansi = style.color() ? Ansi.ON : Ansi.OFF;
    }

    String of(Listing.Entry entry) {
        Diagnostic diagnostic = entry.diagnostic();
        String place = Sanitizer.path(diagnostic.path()) + ":"
                + diagnostic.range().line() + ":" + diagnostic.range().column();
        return ansi.bold(place) + ": "
                + severity(entry) + ": "
                + Sanitizer.message(diagnostic.message()) + " "
                + ansi.faint("[" + Sanitizer.line(diagnostic.rule()) + "]");
    }

    /** Suppressed and baselined findings are not coloured by severity. */
    private String severity(Listing.Entry entry) {
        return !entry.isNew()
                ? ansi.faint(entry.state())
                : ansi.loud(
                        entry.diagnostic().severity(),
                        entry.diagnostic().severity().id());
    }
}

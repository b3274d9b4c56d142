package dev.episodelint.report;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Related;
import java.util.ArrayList;
import java.util.List;

/** A related place of a finding: a place that belongs to it, or the place of one of its consequences. */
record RelatedPlace(String path, int line, int column, String message) {

    static List<RelatedPlace> of(Listing.Root root) {
        List<RelatedPlace> relations = new ArrayList<>();
        for (Related related : root.diagnostic().related()) {
            String path = related.path().isEmpty() ? root.diagnostic().path() : related.path();
            relations.add(
                    new RelatedPlace(path, related.line(), related.column(), Sanitizer.message(related.message())));
        }
        for (Diagnostic hidden : root.consequences()) {
            relations.add(new RelatedPlace(
                    hidden.path(),
                    hidden.range().line(),
                    hidden.range().column(),
                    "hides: " + Sanitizer.message(hidden.message())));
        }
        return relations;
    }

    /** {@code path:line:column: message}. */
    String inWords() {
        return Sanitizer.path(path) + ":" + line + ":" + column + ": " + message;
    }
}

package dev.episodelint.claim;

import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about its length, with its clock times read in one way.
 *
 * @param parts the outermost sections
 */
record Reading(@Nullable Section title, List<Declaration> declared, List<Part> parts) {

    /** Two readings where a clock time such as {@code 1:30} may be minutes or hours, else one. */
    static List<Reading> of(Document document, DurationLabels labels) {
        Reading minutes = of(document, new Figures(labels, false));
        return minutes.parts.stream().anyMatch(Part::byTheClock)
                ? List.of(minutes, of(document, new Figures(labels, true)))
                : List.of(minutes);
    }

    private static Reading of(Document document, Figures figures) {
        List<Declaration> declared = Declaration.of(document, figures);
        List<Part> parts = document.root().sections().stream()
                .map(s -> Part.of(s, figures, declared))
                .toList();
        return new Reading(Header.of(document).title(), declared, parts);
    }

    /** Of the sections that the document is made of; null where they are not timed. */
    @Nullable
    Sum sum(Tolerance tolerance) {
        List<Part> body = parts.stream()
                .flatMap(p -> p.section() == title && p.figure() == null ? p.inside().stream() : Stream.of(p))
                .toList();
        return Sum.of(title == null ? List.of() : title.blocks(), body, tolerance)
                .orElse(null);
    }
}

package dev.episodelint.claim;

import dev.episodelint.document.Section;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section with what it says it takes.
 *
 * @param figure null when it says nothing
 * @param timed whether it or any section inside it says how long it takes
 */
record Part(Section section, @Nullable Figure figure, boolean timed, List<Part> inside) {

    static Part of(Section section, Figures figures, List<Declaration> declared) {
        List<Part> inside =
                section.sections().stream().map(s -> of(s, figures, declared)).toList();
        Figure own = figures.of(section)
                .filter(f -> declared.stream().noneMatch(d -> d.span().overlaps(f.span())))
                .orElse(null);
        return new Part(section, own, own != null || inside.stream().anyMatch(Part::timed), inside);
    }

    /** Every part that says how long it takes and has parts that do so too, outermost first. */
    Stream<Part> nested() {
        Stream<Part> below = inside.stream().flatMap(Part::nested);
        return figure != null && inside.stream().anyMatch(Part::timed) ? Stream.concat(Stream.of(this), below) : below;
    }
}

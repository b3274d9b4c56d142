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
 * @param otherTime whether a time in its title may be another thing's
 */
record Part(Section section, @Nullable Figure figure, boolean timed, boolean otherTime, List<Part> inside) {

    static Part of(Section section, Figures figures, List<Declaration> declared) {
        List<Part> inside =
                section.sections().stream().map(s -> of(s, figures, declared)).toList();
        Figure own = figures.of(section)
                .filter(f -> declared.stream().noneMatch(d -> d.span().overlaps(f.span())))
                .orElse(null);
        boolean timed = own != null || inside.stream().anyMatch(Part::timed);
        return new Part(section, own, timed, timed && Titles.mayTellOtherTime(section), inside);
    }

    /** Every part that says how long it takes and has parts that do so too, outermost first. */
    Stream<Part> nested() {
        Stream<Part> below = inside.stream().flatMap(Part::nested);
        return figure != null && inside.stream().anyMatch(Part::timed) ? Stream.concat(Stream.of(this), below) : below;
    }

    /** Whether this or any part inside it is timed by the clock. */
    boolean byTheClock() {
        return timed && ((figure != null && figure.clock()) || inside.stream().anyMatch(Part::byTheClock));
    }
}

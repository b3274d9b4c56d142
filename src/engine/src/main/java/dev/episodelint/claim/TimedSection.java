package dev.episodelint.claim;

import dev.episodelint.document.Section;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section with its stated length.
 *
 * @param figure the stated length; null if there is none
 * @param timed whether it or any section inside it states a length
 * @param otherTime whether a time in its title may mean something else
 */
record TimedSection(
        Section section,
        @Nullable SectionDuration figure,
        boolean timed,
        boolean otherTime,
        List<TimedSection> inside) {

    static TimedSection of(Section section, SectionDurationReader figures, List<DeclaredDuration> declared) {
        List<TimedSection> inside =
                section.sections().stream().map(s -> of(s, figures, declared)).toList();
        SectionDuration own = figures.of(section)
                .filter(f -> declared.stream().noneMatch(d -> d.span().overlaps(f.span())))
                .orElse(null);
        boolean timed = own != null || inside.stream().anyMatch(TimedSection::timed);
        return new TimedSection(section, own, timed, timed && PartTitles.mayTellOtherTime(section), inside);
    }

    /** Every section with a stated length whose subsections have stated lengths too, outermost first. */
    Stream<TimedSection> nested() {
        Stream<TimedSection> below = inside.stream().flatMap(TimedSection::nested);
        return figure != null && inside.stream().anyMatch(TimedSection::timed)
                ? Stream.concat(Stream.of(this), below)
                : below;
    }

    /** Whether this or any section inside it has a clock time. */
    boolean byTheClock() {
        return timed && ((figure != null && figure.clock()) || inside.stream().anyMatch(TimedSection::byTheClock));
    }
}

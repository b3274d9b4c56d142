package dev.episodelint.claim;

import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The declared and the summed lengths of a document for one reading of its clock times.
 *
 * @param parts the outermost sections
 */
record DurationReading(@Nullable Section title, List<DeclaredDuration> declared, List<TimedSection> parts) {

    /** Two readings if a clock time such as {@code 1:30} may be minutes or hours, otherwise one. */
    static List<DurationReading> of(Document document, DurationLabels labels) {
        DurationReading minutes = of(document, new SectionDurationReader(labels, false));
        return minutes.parts.stream().anyMatch(TimedSection::byTheClock)
                ? List.of(minutes, of(document, new SectionDurationReader(labels, true)))
                : List.of(minutes);
    }

    private static DurationReading of(Document document, SectionDurationReader figures) {
        List<DeclaredDuration> declared = DeclaredDuration.of(document, figures);
        List<TimedSection> parts = document.root().sections().stream()
                .map(s -> TimedSection.of(s, figures, declared))
                .toList();
        return new DurationReading(SelfDescription.of(document).title(), declared, parts);
    }

    /** The sum of the document's main sections; null if they are not timed. */
    @Nullable
    DurationSum sum(Tolerance tolerance) {
        List<TimedSection> body = parts.stream()
                .flatMap(p -> p.section() == title && p.figure() == null ? p.inside().stream() : Stream.of(p))
                .toList();
        return DurationSum.of(title == null ? List.of() : title.blocks(), body, tolerance)
                .orElse(null);
    }
}

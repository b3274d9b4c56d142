package dev.episodelint.claim;

import dev.episodelint.document.Document;
import dev.episodelint.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A stated length that differs from the sum of the parts.
 *
 * @param span the position of the stated length
 * @param label the label of the field, {@code title}, or the title of the section
 * @param claimed as written
 * @param sum the sum of the parts
 * @param parts the positions of the parts' lengths
 */
public record DurationClaim(Span span, String label, String claimed, String sum, List<Span> parts) {

    public DurationClaim {
        parts = List.copyOf(parts);
    }

    /**
     * The declared length of a document that contradicts its timed sections. If one of several declared lengths agrees,
     * there is no finding; a time with two readings must be wrong in both.
     */
    public static List<DurationClaim> ofDocument(Document document, DurationLabels labels, Tolerance tolerance) {
        List<Broken> broken = new ArrayList<>();
        for (DurationReading reading : DurationReading.of(document, labels)) {
            DurationSum sum = reading.declared().isEmpty() ? null : reading.sum(tolerance);
            if (sum != null && sum.body()) {
                if (reading.declared().stream().anyMatch(d -> !sum.possible().differs(d.length(), tolerance))) {
                    return List.of();
                }
                DeclaredDuration first = reading.declared().get(0);
                broken.add(Broken.of(first.span(), first.label(), first.spelling(), first.length(), sum));
            }
        }
        return nearest(broken).stream().toList();
    }

    /** Every section whose stated length contradicts the sum of its subsections. */
    public static List<DurationClaim> ofSections(Document document, DurationLabels labels, Tolerance tolerance) {
        List<DurationReading> readings = DurationReading.of(document, labels);
        Map<Span, List<Broken>> broken = new TreeMap<>();
        for (DurationReading reading : readings) {
            reading.parts().stream()
                    .flatMap(TimedSection::nested)
                    .flatMap(p -> Broken.of(p, tolerance).stream())
                    .forEach(b -> broken.computeIfAbsent(b.claim().span(), s -> new ArrayList<>())
                            .add(b));
        }
        return broken.values().stream()
                .filter(all -> all.size() == readings.size())
                .flatMap(all -> nearest(all).stream())
                .toList();
    }

    private static Optional<DurationClaim> nearest(List<Broken> readings) {
        return readings.stream().min(Comparator.comparing(Broken::distance)).map(Broken::claim);
    }

    /** @param distance the difference between both lengths */
    private record Broken(DurationClaim claim, BigDecimal distance) {

        static Broken of(Span span, String label, String claimed, ClaimedAmount length, DurationSum sum) {
            List<Span> parts = sum.figures().stream().map(SectionDuration::span).toList();
            return new Broken(
                    new DurationClaim(span, label, claimed, sum.stated().inMinutes(), parts),
                    sum.stated().low().subtract(length.low()).abs());
        }

        static Optional<Broken> of(TimedSection part, Tolerance tolerance) {
            SectionDuration own = part.figure();
            return own == null
                    ? Optional.empty()
                    : DurationSum.of(part.section().blocks(), part.inside(), tolerance)
                            .filter(s -> s.possible().differs(own.length(), tolerance))
                            .map(s -> of(own.span(), PartTitles.of(part.section()), own.spelling(), own.length(), s));
        }
    }
}

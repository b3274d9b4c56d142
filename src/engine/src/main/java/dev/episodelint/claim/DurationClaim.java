package dev.episodelint.claim;

import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import dev.episodelint.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A length that is not the sum of its parts.
 *
 * @param span the length
 * @param label of the field that states it; {@code title}; the title of the section
 * @param claimed as written
 * @param sum what the parts take together
 * @param parts where they say so
 */
public record DurationClaim(Span span, String label, String claimed, String sum, List<Span> parts) {

    /** A clock time such as {@code 1:30} can be read in two ways, and only what is wrong in both is wrong. */
    private static final List<Boolean> READINGS = List.of(false, true);

    public DurationClaim {
        parts = List.copyOf(parts);
    }

    /**
     * The length that a document declares, where its timed sections take another. One of several declared lengths is
     * enough.
     */
    public static List<DurationClaim> ofDocument(Document document, DurationLabels labels, Tolerance tolerance) {
        List<Broken> broken = new ArrayList<>();
        for (boolean hours : READINGS) {
            Figures figures = new Figures(labels, hours);
            List<Declaration> declared = Declaration.of(document, figures);
            Sum sum = declared.isEmpty() ? null : sum(document, figures, declared, tolerance);
            if (sum != null && sum.body()) {
                if (declared.stream().anyMatch(d -> !sum.possible().differs(d.length(), tolerance))) {
                    return List.of();
                }
                Declaration first = declared.get(0);
                broken.add(Broken.of(first.span(), first.label(), first.spelling(), first.length(), sum));
            }
        }
        return broken.stream().min(Comparator.comparing(Broken::distance)).map(Broken::claim).stream()
                .toList();
    }

    /** Every section whose own sections take together what it does not say. */
    public static List<DurationClaim> ofSections(Document document, DurationLabels labels, Tolerance tolerance) {
        Map<Span, List<Broken>> broken = new TreeMap<>();
        for (boolean hours : READINGS) {
            Figures figures = new Figures(labels, hours);
            List<Declaration> declared = Declaration.of(document, figures);
            document.root().sections().stream()
                    .flatMap(s -> Part.of(s, figures, declared).nested())
                    .flatMap(p -> of(p, tolerance).stream())
                    .forEach(b -> broken.computeIfAbsent(b.claim().span(), s -> new ArrayList<>())
                            .add(b));
        }
        return broken.values().stream()
                .filter(both -> both.size() == READINGS.size())
                .map(both -> both.stream()
                        .min(Comparator.comparing(Broken::distance))
                        .orElseThrow()
                        .claim())
                .toList();
    }

    /** @param distance how far both lengths are apart */
    private record Broken(DurationClaim claim, BigDecimal distance) {

        static Broken of(Span span, String label, String claimed, Length length, Sum sum) {
            List<Span> parts = sum.figures().stream().map(Figure::span).toList();
            return new Broken(
                    new DurationClaim(span, label, claimed, sum.stated().inMinutes(), parts),
                    sum.stated().low().subtract(length.low()).abs());
        }
    }

    private static List<Broken> of(Part part, Tolerance tolerance) {
        Figure figure = part.figure();
        return figure == null
                ? List.of()
                : Sum.of(part.section().blocks(), part.inside(), tolerance)
                        .filter(s -> s.possible().differs(figure.length(), tolerance))
                        .map(s -> Broken.of(
                                figure.span(), Titles.of(part.section()), figure.spelling(), figure.length(), s))
                        .stream()
                        .toList();
    }

    /** Of the sections side by side that the document is made of; null where they are not timed. */
    private static @Nullable Sum sum(
            Document document, Figures figures, List<Declaration> declared, Tolerance tolerance) {
        Section title = Header.of(document).title();
        List<Part> body = document.root().sections().stream()
                .map(s -> Part.of(s, figures, declared))
                .flatMap(p -> p.section() == title && p.figure() == null ? p.inside().stream() : Stream.of(p))
                .toList();
        return Sum.of(title == null ? List.of() : title.blocks(), body, tolerance)
                .orElse(null);
    }
}

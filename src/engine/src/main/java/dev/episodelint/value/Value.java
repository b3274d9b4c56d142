package dev.episodelint.value;

import dev.episodelint.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value as an author wrote it.
 *
 * @param measured the quantity; null for text, links and addresses
 * @param qualifier the words around the value, which do not change its magnitude: {@code max}, {@code reduction},
 *     {@code (Black Friday hour 1)}; otherwise empty
 * @param contradictory whether this is text only because it contradicts itself: {@code 180 minutes (4 hours)}
 * @param spelling the source under {@code span}
 */
public record Value(
        Dimension dimension,
        @Nullable Quantity measured,
        String qualifier,
        boolean contradictory,
        String spelling,
        Span span) {

    public Optional<Quantity> quantity() {
        return Optional.ofNullable(measured);
    }

    public boolean isText() {
        return dimension == Dimension.TEXT;
    }

    /** Whether both are equal magnitudes of one dimension; qualifiers are ignored. Texts must be identical. */
    public boolean sameAs(Value other) {
        return measured == null || other.measured == null
                ? measured == other.measured && dimension == other.dimension && spelling.equals(other.spelling)
                : measured.sameAs(other.measured);
    }

    /** As {@link Quantity#agreesWith}. */
    public boolean agreesWith(Value other) {
        return measured == null || other.measured == null ? sameAs(other) : measured.agreesWith(other.measured);
    }

    static Value text(String spelling, Span span) {
        return new Value(Dimension.TEXT, null, "", false, spelling, span);
    }

    Value with(Quantity other) {
        return new Value(other.dimension(), other, qualifier, contradictory, spelling, span);
    }
}

package dev.episodelint.value;

import dev.episodelint.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value as an author wrote it.
 *
 * @param measured null for text, links and addresses
 * @param qualifier the words around the value, which do not change its magnitude: {@code max}, {@code reduction},
 *     {@code (Black Friday hour 1)}; else empty
 * @param contradicted set only for text that would have been understood, had it agreed with itself
 * @param spelling the source under {@code span}
 */
public record Value(
        Dimension dimension,
        @Nullable Quantity measured,
        String qualifier,
        @Nullable Contradiction contradicted,
        String spelling,
        Span span) {

    /** {@code 180 minutes (4 hours)}: both readings, neither believed. */
    public record Contradiction(Value stated, Value restated) {}

    public Optional<Quantity> quantity() {
        return Optional.ofNullable(measured);
    }

    public Optional<Contradiction> contradiction() {
        return Optional.ofNullable(contradicted);
    }

    public boolean isText() {
        return dimension == Dimension.TEXT;
    }

    /** Whether both are spellings of one magnitude in one dimension; qualifiers do not matter. Text: the same text. */
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
        return new Value(Dimension.TEXT, null, "", null, spelling, span);
    }

    Value with(Quantity other) {
        return new Value(other.dimension(), other, qualifier, contradicted, spelling, span);
    }
}

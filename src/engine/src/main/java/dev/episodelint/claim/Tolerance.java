package dev.episodelint.claim;

import dev.episodelint.value.Bound;
import dev.episodelint.value.Dimension;
import dev.episodelint.value.Quantity;
import dev.episodelint.value.Values;
import java.math.BigDecimal;
import java.util.Optional;

/** The accepted deviation of a claim: a share of the claimed amount, or an absolute amount; one of both is zero. */
public record Tolerance(BigDecimal share, BigDecimal amount) {

    /** {@code 5%}, {@code 10 minutes}, {@code 500}; empty for anything else. */
    public static Optional<Tolerance> read(String text) {
        Quantity quantity = Values.read(text, 0).measured();
        if (quantity == null
                || quantity.isRange()
                || quantity.bound() != Bound.EXACT
                || quantity.magnitude().signum() < 0) {
            return Optional.empty();
        }
        BigDecimal magnitude = quantity.magnitude();
        boolean amount = quantity.dimension() == Dimension.NUMBER || quantity.dimension() == Dimension.DURATION;
        return quantity.dimension() == Dimension.RATIO
                ? Optional.of(new Tolerance(magnitude, BigDecimal.ZERO))
                : amount ? Optional.of(new Tolerance(BigDecimal.ZERO, magnitude)) : Optional.empty();
    }

    BigDecimal of(BigDecimal claimed) {
        return claimed.multiply(share).add(amount);
    }
}

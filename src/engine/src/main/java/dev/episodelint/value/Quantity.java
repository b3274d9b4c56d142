package dev.episodelint.value;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A magnitude with a unit.
 *
 * @param magnitude in the canonical unit of the dimension, without trailing zeros; for a range the lower end
 * @param upper the upper end of a range ({@code 1K-10K}), never below {@code magnitude}
 * @param unit for money the currency, for a rate what is counted ({@code requests}, or empty); otherwise the first unit
 *     as written, in a normalized spelling ({@code hour}, {@code GB}, {@code %}), or empty
 * @param per further divisors, in a normalized spelling: {@code $5/GB/month} is per {@code GB} and {@code month}
 * @param quantile 0.99 for {@code p99: 47ms}
 */
public record Quantity(
        Dimension dimension,
        BigDecimal magnitude,
        @Nullable BigDecimal upper,
        Bound bound,
        String unit,
        List<String> per,
        @Nullable BigDecimal quantile) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Quantity {
        magnitude = magnitude.stripTrailingZeros();
        upper = upper == null ? null : upper.stripTrailingZeros();
        if (upper != null && upper.compareTo(magnitude) < 0) {
            throw new IllegalArgumentException("not a range: " + magnitude + " to " + upper);
        }
        per = List.copyOf(per);
    }

    static Quantity of(Dimension dimension, BigDecimal magnitude, String unit) {
        return new Quantity(dimension, magnitude, null, Bound.EXACT, unit, List.of(), null);
    }

    Quantity with(Bound other) {
        return new Quantity(dimension, magnitude, upper, other, unit, per, quantile);
    }

    Quantity atQuantile(@Nullable BigDecimal other) {
        return new Quantity(dimension, magnitude, upper, bound, unit, per, other);
    }

    public boolean isRange() {
        return upper != null;
    }

    /** The upper end of a range, otherwise the magnitude. */
    public BigDecimal high() {
        return upper == null ? magnitude : upper;
    }

    /** Whether both are equal: {@code 847_000} and {@code 847K}, {@code 90 min} and {@code 1.5 hours}. */
    public boolean sameAs(Quantity other) {
        return dimension == other.dimension
                && bound == other.bound
                && isSameAmountAs(other)
                && (!unitMatters() || unit.equals(other.unit))
                && new HashSet<>(per).equals(new HashSet<>(other.per))
                && isSame(quantile, other.quantile);
    }

    /**
     * Whether both may mean the same value. In addition to {@link #sameAs}, bounds are ignored ({@code 15,000+}, {@code
     * 15,000}), parts that one side leaves out are ignored (the period of an amount, what a rate counts, the quantile),
     * and a bare number agrees with a ratio, a factor or a year of its magnitude ({@code 0.003}, {@code 0.3%}), and,
     * above 1, with that many percent ({@code 99.95}, {@code 99.95%}).
     */
    public boolean agreesWith(Quantity other) {
        if (dimension != other.dimension) {
            return dimension == Dimension.NUMBER ? other.agreesWithBare(this) : agreesWithBare(other);
        }
        return isSameAmountAs(other)
                && (!unitMatters() || isLeftOut(unit, other.unit))
                && (per.isEmpty() || other.per.isEmpty() || new HashSet<>(per).equals(new HashSet<>(other.per)))
                && (quantile == null || other.quantile == null || isSame(quantile, other.quantile));
    }

    /**
     * The order of both magnitudes; empty if they cannot be compared, because dimensions, currencies or periods differ.
     */
    public OptionalInt compare(Quantity other) {
        boolean comparable = dimension == other.dimension
                && (!unitMatters() || unit.equals(other.unit))
                && new HashSet<>(per).equals(new HashSet<>(other.per));
        return comparable ? OptionalInt.of(magnitude.compareTo(other.magnitude)) : OptionalInt.empty();
    }

    private boolean agreesWithBare(Quantity bare) {
        if (bare.dimension != Dimension.NUMBER) {
            return false;
        }
        return switch (dimension) {
            case FACTOR, YEAR -> isSameAmountAs(bare);
            case RATIO ->
                isSameAmountAs(bare)
                        || (bare.magnitude.compareTo(BigDecimal.ONE) > 0
                                && magnitude.multiply(HUNDRED).compareTo(bare.magnitude) == 0
                                && high().multiply(HUNDRED).compareTo(bare.high()) == 0);
            default -> false;
        };
    }

    /** Units of these dimensions are ignored, since their magnitudes are in the canonical unit. */
    private boolean unitMatters() {
        return dimension == Dimension.MONEY || dimension == Dimension.RATE;
    }

    private boolean isSameAmountAs(Quantity other) {
        return magnitude.compareTo(other.magnitude) == 0 && high().compareTo(other.high()) == 0;
    }

    /** A rate may leave out what it counts; money always has a currency. */
    private static boolean isLeftOut(String one, String other) {
        return one.equals(other) || one.isEmpty() || other.isEmpty();
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}

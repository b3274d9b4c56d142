package dev.episodelint.claim;

import dev.episodelint.value.Dimension;
import dev.episodelint.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claimed length or number: an amount between two bounds.
 *
 * @param high null without an upper bound: {@code 2+ hours}
 */
record ClaimedAmount(BigDecimal low, @Nullable BigDecimal high) {
    static final ClaimedAmount NONE = exactly(BigDecimal.ZERO);

    /** The share by which an amount with "about" may deviate. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private static final List<String> SPOKEN_UNITS = List.of("second", "minute", "hour");
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    static ClaimedAmount exactly(BigDecimal amount) {
        return new ClaimedAmount(amount, amount);
    }

    /** The seconds of a quantity that may be a speaking time; empty for days, latencies and the like. */
    static Optional<ClaimedAmount> time(@Nullable Quantity quantity) {
        return Optional.ofNullable(quantity)
                .filter(q -> q.dimension() == Dimension.DURATION
                        && q.quantile() == null
                        && q.per().isEmpty()
                        && SPOKEN_UNITS.contains(q.unit())
                        && q.magnitude().signum() >= 0)
                .map(ClaimedAmount::of);
    }

    static ClaimedAmount of(Quantity quantity) {
        BigDecimal low = quantity.magnitude();
        BigDecimal high = quantity.high();
        return switch (quantity.bound()) {
            case EXACT -> new ClaimedAmount(low, high);
            case ABOUT -> new ClaimedAmount(low.subtract(low.multiply(ABOUT)), high.add(high.multiply(ABOUT)));
            case AT_LEAST, ABOVE -> new ClaimedAmount(low, null);
            case AT_MOST, BELOW -> new ClaimedAmount(BigDecimal.ZERO, high);
        };
    }

    ClaimedAmount plus(ClaimedAmount other) {
        return new ClaimedAmount(low.add(other.low), high == null || other.high == null ? null : high.add(other.high));
    }

    /** The same amount with a lower bound of zero, for an amount that may not count. */
    ClaimedAmount orNone() {
        return new ClaimedAmount(BigDecimal.ZERO, high);
    }

    ClaimedAmount orUpTo(BigDecimal more) {
        return new ClaimedAmount(low, high == null ? null : high.add(more));
    }

    ClaimedAmount hull(ClaimedAmount other) {
        return new ClaimedAmount(low.min(other.low), high == null || other.high == null ? null : high.max(other.high));
    }

    /** Whether this and the claimed amount contradict each other for all values within their bounds. */
    boolean differs(ClaimedAmount claimed, Tolerance tolerance) {
        return isLess(claimed, tolerance)
                || (claimed.high != null && low.compareTo(claimed.high.add(tolerance.of(claimed.high))) > 0);
    }

    boolean isLess(ClaimedAmount claimed, Tolerance tolerance) {
        return high != null && high.compareTo(claimed.low.subtract(tolerance.of(claimed.low))) < 0;
    }

    /** In minutes, in words: {@code 168 minutes}, {@code 12 minutes 30 seconds}, {@code 95-110 minutes}. */
    String inMinutes() {
        if (high == null) {
            return number(low) + "+ minutes";
        }
        if (low.compareTo(high) != 0) {
            return number(low) + "-" + number(high) + " minutes";
        }
        BigDecimal[] parts = low.divideAndRemainder(MINUTE);
        String minutes = plain(parts[0]) + (parts[0].compareTo(BigDecimal.ONE) == 0 ? " minute" : " minutes");
        if (parts[1].signum() == 0) {
            return minutes;
        }
        String seconds = plain(parts[1]) + (parts[1].compareTo(BigDecimal.ONE) == 0 ? " second" : " seconds");
        return parts[0].signum() == 0 ? seconds : minutes + " " + seconds;
    }

    private static String number(BigDecimal seconds) {
        return plain(seconds.divide(MINUTE, 1, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

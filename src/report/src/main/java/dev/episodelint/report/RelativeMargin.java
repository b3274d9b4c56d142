package dev.episodelint.report;

import dev.episodelint.value.Quantity;
import dev.episodelint.value.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The difference between a value and the expected one, in percent of the expected one. */
final class RelativeMargin {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RelativeMargin() {}

    /** Such as {@code -9.7 %}; null where the two cannot be compared. */
    static @Nullable String of(@Nullable String expected, @Nullable String actual) {
        if (expected == null || actual == null) {
            return null;
        }
        Optional<Quantity> wanted = Values.read(expected, 0).quantity().filter(q -> !q.isRange());
        Optional<Quantity> given = Values.read(actual, 0).quantity().filter(q -> !q.isRange());
        if (wanted.isEmpty()
                || given.isEmpty()
                || wanted.get().dimension() != given.get().dimension()
                || wanted.get().magnitude().signum() == 0) {
            return null;
        }
        BigDecimal base = wanted.get().magnitude();
        double percent = given.get()
                .magnitude()
                .subtract(base)
                .multiply(HUNDRED)
                .divide(base.abs(), MathContext.DECIMAL64)
                .doubleValue();
        if (percent == 0) {
            return "0 %";
        }
        return String.format(Locale.ROOT, Math.abs(percent) < 10 ? "%+.1f %%" : "%+.0f %%", percent);
    }
}

package dev.episodelint.plan;

import org.jspecify.annotations.Nullable;

/**
 * A figure that shows whether the plan was worth it.
 *
 * @param target the change that is wanted, in percent of the baseline
 * @param baseline before the plan; null where it is not known
 * @param current null where it is not known
 */
public record SuccessMetric(
        String name,
        double target,
        @Nullable Double baseline,
        @Nullable Double current) {

    /** What was measured; null for what was not. */
    public record Figures(
            @Nullable Double baseline, @Nullable Double current) {}

    /** In percent of the baseline; null where it cannot be told. */
    public @Nullable Double change() {
        return baseline == null || current == null || baseline == 0
                ? null
                : (current - baseline) * 100 / Math.abs(baseline);
    }

    /** Null where it cannot be told. */
    public @Nullable Boolean isReached() {
        Double change = change();
        return change == null ? null : target < 0 ? change <= target : change >= target;
    }

    SuccessMetric with(Figures figures) {
        return new SuccessMetric(name, target, figures.baseline(), figures.current());
    }
}

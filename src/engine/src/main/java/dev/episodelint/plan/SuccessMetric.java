package dev.episodelint.plan;

import org.jspecify.annotations.Nullable;

/**
 * A metric that measures the success of a plan.
 *
 * @param target the wanted change, in percent of the baseline
 * @param baseline the value before the plan; null if unknown
 * @param current the current value; null if unknown
 */
public record SuccessMetric(
        String name,
        double target,
        @Nullable Double baseline,
        @Nullable Double current) {

    /** The measured values; null if not measured. */
    public record Figures(
            @Nullable Double baseline, @Nullable Double current) {}

    /** The change in percent of the baseline; null if unknown. */
    public @Nullable Double change() {
        return baseline == null || current == null || baseline == 0
                ? null
                : (current - baseline) * 100 / Math.abs(baseline);
    }

    /** Whether the target is reached; null if unknown. */
    public @Nullable Boolean isReached() {
        Double change = change();
        return change == null ? null : target < 0 ? change <= target : change >= target;
    }

    SuccessMetric with(Figures figures) {
        return new SuccessMetric(name, target, figures.baseline(), figures.current());
    }
}

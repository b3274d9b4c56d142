package dev.episodelint.plan;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a plan.
 *
 * @param of what a metric is one of, as the plan says it; empty for none
 * @param value the value that is asked for, as the plan writes it; null where only presence is
 * @param sample a drawing or code that the plan gives; null for none
 * @param note what the plan says besides; null for nothing
 * @param line of the plan; 0 where it has none
 */
public record PlanEntry(
        PlannedItem.Kind kind,
        String of,
        String name,
        @Nullable String value,
        @Nullable Sample sample,
        @Nullable String note,
        int line) {

    /**
     * A block of code.
     *
     * @param language as its fence names it; empty for none
     */
    public record Sample(String language, String text) {

        /** Without spaces at the ends of its lines. */
        public static Sample trimmed(String language, String text) {
            return new Sample(language, text.replaceAll("(?m)[ \\t]+$", "").strip());
        }
    }

    /** A text. */
    public static PlanEntry of(PlannedItem.Kind kind, String name, int line) {
        return new PlanEntry(kind, "", name, null, null, null, line);
    }

    /** A metric. */
    public static PlanEntry metric(String of, String name, @Nullable String value, @Nullable String note, int line) {
        return new PlanEntry(PlannedItem.Kind.METRIC, of, name, value, null, note, line);
    }

    /** A drawing or code. */
    public static PlanEntry of(PlannedItem.Kind kind, String name, Sample sample, int line) {
        return new PlanEntry(kind, "", name, null, sample, null, line);
    }

    public PlanEntry of(PlannedItem.Kind other) {
        return new PlanEntry(other, of, name, value, sample, note, line);
    }

    public PlanEntry named(String other) {
        return new PlanEntry(kind, of, other, value, sample, note, line);
    }

    PlanEntry nowhere() {
        return new PlanEntry(kind, of, name, value, sample, note, 0);
    }
}

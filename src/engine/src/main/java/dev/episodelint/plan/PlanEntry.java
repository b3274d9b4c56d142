package dev.episodelint.plan;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a plan.
 *
 * @param of the owner of a metric, as written in the plan; empty for none
 * @param value the required value, as written in the plan; null if only presence is required
 * @param sample a drawing or code in the plan; null for none
 * @param note a further remark in the plan; null for none
 * @param line the line of the plan; 0 if unknown
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
     * @param language the language of its fence; empty for none
     */
    public record Sample(String language, String text) {

        /** The code without trailing spaces. */
        public static Sample trimmed(String language, String text) {
            return new Sample(language, text.replaceAll("(?m)[ \\t]+$", "").strip());
        }
    }

    /** An entry for a text. */
    public static PlanEntry of(PlannedItem.Kind kind, String name, int line) {
        return new PlanEntry(kind, "", name, null, null, null, line);
    }

    /** An entry for a metric. */
    public static PlanEntry metric(String of, String name, @Nullable String value, @Nullable String note, int line) {
        return new PlanEntry(PlannedItem.Kind.METRIC, of, name, value, null, note, line);
    }

    /** An entry with a drawing or code. */
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

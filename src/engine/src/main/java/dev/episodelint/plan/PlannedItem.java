package dev.episodelint.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of a plan for an episode.
 *
 * @param group the heading above it in the plan; empty for none
 * @param name the required thing, in the words of the plan
 * @param expected the required value, as written in the plan; null if only presence is required
 * @param phase the phase in which it is due, from 1; 0 if the plan names none
 */
public record PlannedItem(
        Kind kind, String group, String name, @Nullable String expected, int phase) {

    /** The kind, which decides how strictly it is checked. */
    public enum Kind {
        METRIC,
        DIAGRAM,
        TOPIC,
        CODE,
        SECTION,
        INSIGHT,
        /** Something that the plan lists as done. */
        CLAIM,
        /** An interactive element that every episode specifies. */
        ELEMENT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

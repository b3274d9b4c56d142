package dev.episodelint.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a plan asks of an episode.
 *
 * @param group the heading it stands under in the plan; empty for none
 * @param name what is asked for, as the plan words it
 * @param expected the value that is asked for, as the plan writes it; null where only presence is
 * @param phase in which it is due, from 1; 0 where the plan does not say
 */
public record PlannedItem(
        Kind kind, String group, String name, @Nullable String expected, int phase) {

    /** What it is, which decides how strictly it is looked for. */
    public enum Kind {
        METRIC,
        DIAGRAM,
        TOPIC,
        CODE,
        SECTION,
        INSIGHT,
        /** What the plan says is done already. */
        CLAIM,
        /** An interactive element that every episode specifies. */
        ELEMENT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package dev.episodelint.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Interactive elements that every episode of a plan specifies.
 *
 * @param section where they are looked for, and which is therefore allowed in every document
 * @param specify what each of them has to say
 * @param phase in which they are due; 0 where none is said
 * @param notes what the plan says besides
 */
public record InteractiveElements(
        String section,
        List<String> specify,
        int phase,
        List<Element> all,
        List<String> notes,
        @Nullable Example example) {
    /** Where they are looked for if the plan does not say. */
    public static final String SECTION = "Interactive Elements";

    /** What they have to say if the plan does not. */
    public static final List<String> SPECIFY = List.of("inputs", "data source", "what is shown");

    public static final InteractiveElements NONE =
            new InteractiveElements(SECTION, SPECIFY, 0, List.of(), List.of(), null);

    public InteractiveElements {
        specify = List.copyOf(specify);
        all = List.copyOf(all);
        notes = List.copyOf(notes);
    }

    /**
     * One of them.
     *
     * @param does what it is for; empty where the plan does not say
     * @param line of the plan; 0 where it has none
     */
    public record Element(String name, String does, int line) {}

    /** How one may be made. */
    public record Example(String name, PlanEntry.Sample sample) {}

    public boolean isEmpty() {
        return all.isEmpty();
    }

    InteractiveElements nowhere() {
        return new InteractiveElements(
                section,
                specify,
                phase,
                all.stream().map(e -> new Element(e.name(), e.does(), 0)).toList(),
                notes,
                example);
    }
}

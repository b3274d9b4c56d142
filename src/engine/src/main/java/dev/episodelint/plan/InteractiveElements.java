package dev.episodelint.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Interactive elements that every episode of a plan specifies.
 *
 * @param section the title of their section, which every document may have
 * @param specify the required specifications of each element
 * @param phase the phase in which they are due; 0 if none is given
 * @param notes further remarks in the plan
 */
public record InteractiveElements(
        String section,
        List<String> specify,
        int phase,
        List<Element> all,
        List<String> notes,
        @Nullable Example example) {
    /** The default title of the section. */
    public static final String SECTION = "Interactive Elements";

    /** The default specifications. */
    public static final List<String> SPECIFY = List.of("inputs", "data source", "what is shown");

    public static final InteractiveElements NONE =
            new InteractiveElements(SECTION, SPECIFY, 0, List.of(), List.of(), null);

    public InteractiveElements {
        specify = List.copyOf(specify);
        all = List.copyOf(all);
        notes = List.copyOf(notes);
    }

    /**
     * An interactive element.
     *
     * @param does its purpose; empty if the plan does not give it
     * @param line the line of the plan; 0 if unknown
     */
    public record Element(String name, String does, int line) {}

    /** An example of an implementation. */
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

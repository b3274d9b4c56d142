package dev.episodelint.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of a planned item in one document.
 *
 * @param actual the value of the document instead of the expected one, or a count; null for none
 * @param evidence the lines that the state is based on, in document order
 * @param findings fingerprints of the findings about it; empty for none
 */
public record PlanAnswer(
        PlannedItem demand, State state, @Nullable String actual, List<Evidence> evidence, List<String> findings) {

    public PlanAnswer {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    /** The same with the fingerprints of findings. */
    public PlanAnswer saying(List<String> fingerprints) {
        return new PlanAnswer(demand, state, actual, evidence, fingerprints);
    }

    /** The same without some findings. */
    public PlanAnswer without(Set<String> fingerprints) {
        return saying(findings.stream().filter(f -> !fingerprints.contains(f)).toList());
    }

    /** The state. Metrics, claims and elements are checked; other items are only hints. */
    public enum State {
        MET,
        /** Present with another value, or with missing specifications. */
        PARTIAL,
        MISSING,
        /** Words of the item occur close together. */
        LIKELY,
        NOT_FOUND,
        /** The plan lists it as done, but the document lacks it. */
        CONTRADICTED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the item needs no further work. */
        public boolean isDone() {
            return this == MET || this == LIKELY;
        }
    }

    /**
     * A line of the document.
     *
     * @param line from 1
     * @param excerpt cut as in a diagnostic
     */
    public record Evidence(int line, String excerpt) {}
}

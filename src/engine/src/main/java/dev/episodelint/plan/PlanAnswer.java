package dev.episodelint.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a demand in one document.
 *
 * @param actual the value that the document has in place of the expected one, or a count; null for none
 * @param evidence the lines that made us think so, in the order of the text
 * @param findings fingerprints of what is said about it; empty where nothing is
 */
public record PlanAnswer(
        PlannedItem demand, State state, @Nullable String actual, List<Evidence> evidence, List<String> findings) {

    public PlanAnswer {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    /** The same with what is said of it. */
    public PlanAnswer saying(List<String> fingerprints) {
        return new PlanAnswer(demand, state, actual, evidence, fingerprints);
    }

    /** The same without some of what is said of it. */
    public PlanAnswer without(Set<String> fingerprints) {
        return saying(findings.stream().filter(f -> !fingerprints.contains(f)).toList());
    }

    /** How sure it is. Metrics, claims and elements are measured; the others are hints. */
    public enum State {
        MET,
        /** It is there with another value, or not with all that it has to specify. */
        PARTIAL,
        MISSING,
        /** Words of it stand together. */
        LIKELY,
        NOT_FOUND,
        /** What is said to be done is not. */
        CONTRADICTED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether an editor need not look at it any more. */
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

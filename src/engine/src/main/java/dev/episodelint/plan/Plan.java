package dev.episodelint.plan;

import java.util.List;

/**
 * What is to become of a series.
 *
 * @param title empty for none
 * @param phases in their order
 * @param successes what the plan is measured by
 */
public record Plan(String title, List<Phase> phases, List<Success> successes) {

    public Plan {
        phases = List.copyOf(phases);
        successes = List.copyOf(successes);
    }

    /**
     * A step of the plan.
     *
     * @param number from 1
     */
    public record Phase(int number, String name, List<String> tasks) {

        public Phase {
            tasks = List.copyOf(tasks);
        }
    }
}

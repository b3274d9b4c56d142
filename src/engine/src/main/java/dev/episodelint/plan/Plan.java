package dev.episodelint.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The planned changes of a series.
 *
 * @param title empty for none
 * @param notes further remarks
 * @param phases in their order
 * @param elements the interactive elements that every episode has to specify
 * @param successes metrics of the plan's success
 * @param data the path of the file with their figures, relative to the plan's folder; null for none
 * @param next next steps
 */
public record Plan(
        String title,
        List<String> notes,
        List<Phase> phases,
        InteractiveElements elements,
        List<SuccessMetric> successes,
        @Nullable String data,
        List<String> next,
        List<Episode> episodes) {

    public Plan {
        notes = List.copyOf(notes);
        phases = List.copyOf(phases);
        successes = List.copyOf(successes);
        next = List.copyOf(next);
        episodes = List.copyOf(episodes);
    }

    /** A plan without requirements. */
    public Plan(String title, List<Phase> phases, List<SuccessMetric> successes) {
        this(title, List.of(), phases, InteractiveElements.NONE, successes, null, List.of(), List.of());
    }

    /**
     * A phase of the plan.
     *
     * @param number from 1
     * @param kinds the kinds of requirements that are due in it
     */
    public record Phase(int number, String name, List<String> tasks, List<PlannedItem.Kind> kinds) {

        public Phase {
            tasks = List.copyOf(tasks);
            kinds = List.copyOf(kinds);
        }

        public Phase(int number, String name, List<String> tasks) {
            this(number, name, tasks, List.of());
        }
    }

    /**
     * The requirements of one episode.
     *
     * @param number without leading zeros
     * @param series null if the plan names none
     * @param title empty for none
     * @param strengths what is already good
     * @param done what the plan lists as done
     * @param line the line of the plan; 0 if unknown
     */
    public record Episode(
            String number,
            @Nullable String series,
            String title,
            List<String> notes,
            List<String> strengths,
            List<PlanEntry> done,
            List<Group> groups,
            int line) {

        public Episode {
            notes = List.copyOf(notes);
            strengths = List.copyOf(strengths);
            done = List.copyOf(done);
            groups = List.copyOf(groups);
        }
    }

    /**
     * A group of requirements in the plan.
     *
     * @param phase the phase in which it is due; 0 if the plan's phases give it by kind, or not at all
     * @param asks the entries by kind
     */
    public record Group(String name, int phase, List<PlanEntry> asks, List<String> notes) {

        public Group {
            asks = asks.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
            notes = List.copyOf(notes);
        }
    }

    /** The phase in which requirements of a kind are due; 0 if the plan names none. */
    public int phaseOf(PlannedItem.Kind kind) {
        return phases.stream()
                .filter(p -> p.kinds().contains(kind))
                .mapToInt(Phase::number)
                .findFirst()
                .orElse(0);
    }

    /** The plan with measured figures, by the names of success metrics; see {@link SuccessDataReader}. */
    public Plan measured(Map<String, SuccessMetric.Figures> figures) {
        List<SuccessMetric> measured = successes.stream()
                .map(s -> figures.containsKey(s.name()) ? s.with(figures.get(s.name())) : s)
                .toList();
        return new Plan(title, notes, phases, elements, measured, data, next, episodes);
    }

    /** The same plan without line numbers. */
    public Plan nowhere() {
        List<Episode> all = episodes.stream()
                .map(e -> new Episode(
                        e.number(),
                        e.series(),
                        e.title(),
                        e.notes(),
                        e.strengths(),
                        e.done().stream().map(PlanEntry::nowhere).toList(),
                        e.groups().stream()
                                .map(g -> new Group(
                                        g.name(),
                                        g.phase(),
                                        g.asks().stream()
                                                .map(PlanEntry::nowhere)
                                                .toList(),
                                        g.notes()))
                                .toList(),
                        0))
                .toList();
        return new Plan(title, notes, phases, elements.nowhere(), successes, data, next, all);
    }
}

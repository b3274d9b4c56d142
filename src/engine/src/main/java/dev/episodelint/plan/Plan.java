package dev.episodelint.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a series.
 *
 * @param title empty for none
 * @param notes what it says besides
 * @param phases in their order
 * @param elements what every episode is to specify
 * @param successes what the plan is measured by
 * @param data the path of the file with their figures, from the plan's folder on; null for none
 * @param next what is to be done next
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

    /** One that asks nothing of any episode. */
    public Plan(String title, List<Phase> phases, List<SuccessMetric> successes) {
        this(title, List.of(), phases, InteractiveElements.NONE, successes, null, List.of(), List.of());
    }

    /**
     * A step of the plan.
     *
     * @param number from 1
     * @param kinds what of the plan is due in it
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
     * What is asked of one episode.
     *
     * @param number without leading zeros
     * @param series null where the plan names none
     * @param title empty for none
     * @param strengths what is good already
     * @param done what is said to be there already
     * @param line of the plan; 0 where it has none
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
     * What belongs together in the plan.
     *
     * @param phase in which it is due; 0 where the phases of the plan say it by kind, or not at all
     * @param asks by kind
     */
    public record Group(String name, int phase, List<PlanEntry> asks, List<String> notes) {

        public Group {
            asks = asks.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
            notes = List.copyOf(notes);
        }
    }

    /** In which phase something of a kind is due; 0 where the plan does not say. */
    public int phaseOf(PlannedItem.Kind kind) {
        return phases.stream()
                .filter(p -> p.kinds().contains(kind))
                .mapToInt(Phase::number)
                .findFirst()
                .orElse(0);
    }

    /** With the figures that were measured, by the names of success metrics; see {@link SuccessDataReader}. */
    public Plan measured(Map<String, SuccessMetric.Figures> figures) {
        List<SuccessMetric> measured = successes.stream()
                .map(s -> figures.containsKey(s.name()) ? s.with(figures.get(s.name())) : s)
                .toList();
        return new Plan(title, notes, phases, elements, measured, data, next, episodes);
    }

    /** The same without the lines where everything stands. */
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

package dev.episodelint.kinds;

import dev.episodelint.series.Citation;
import dev.episodelint.series.Episode;
import dev.episodelint.series.EpisodeNumbers;
import dev.episodelint.series.Library;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which episodes need which, by connections of some kinds, and where they need each other in a circle. */
final class PrerequisiteGraph {
    private static final Comparator<Episode> ORDER = Comparator.comparing(
                    (Episode e) -> e.numbering().name())
            .thenComparing(Episode::number, EpisodeNumbers.ORDER);

    private final List<Need> needs = new ArrayList<>();
    private final List<List<Need>> circles = new ArrayList<>();

    /** An episode needs another; stated here, and perhaps elsewhere too. */
    record Need(Episode from, Episode to, Citation citation) {}

    private PrerequisiteGraph(List<Need> all) {
        Map<Episode, Integer> nodes = new HashMap<>();
        all.stream().map(Need::from).sorted(ORDER).forEach(e -> nodes.putIfAbsent(e, nodes.size()));
        all.stream().map(Need::to).sorted(ORDER).forEach(e -> nodes.putIfAbsent(e, nodes.size()));
        List<List<Need>> from = new ArrayList<>();
        nodes.forEach((e, i) -> from.add(new ArrayList<>()));
        all.forEach(n -> from.get(nodes.getOrDefault(n.from(), 0)).add(n));
        int[] components = StronglyConnectedComponents.of(from.stream()
                .map(l ->
                        l.stream().mapToInt(n -> nodes.getOrDefault(n.to(), 0)).toArray())
                .toList());
        Map<Integer, List<Need>> inside = new TreeMap<>();
        for (Need need : all) {
            int component = components[nodes.getOrDefault(need.from(), 0)];
            if (component == components[nodes.getOrDefault(need.to(), 0)]) {
                inside.computeIfAbsent(component, c -> new ArrayList<>()).add(need);
            } else {
                needs.add(need);
            }
        }
        inside.values().forEach(c -> circles.add(wayRound(c)));
    }

    static PrerequisiteGraph of(Library library, KindsOption kinds) {
        Map<String, Episode> byPath = library.episodes();
        Map<List<Episode>, Need> needs = new LinkedHashMap<>();
        library.numberings()
                .forEach(n -> n.episodes()
                        .forEach(to -> to.citations().stream()
                                .filter(kinds::has)
                                .forEach(c -> {
                                    Episode from = byPath.get(c.from().path());
                                    if (from != null && from != to && to.isDocument()) {
                                        needs.putIfAbsent(List.of(from, to), new Need(from, to, c));
                                    }
                                })));
        return new PrerequisiteGraph(List.copyOf(needs.values()));
    }

    /** Those that are in no circle. */
    List<Need> outsideCircles() {
        return needs;
    }

    /** One shortest way round for each circle, from its first episode on. */
    List<List<Need>> circles() {
        return circles;
    }

    /** @param circle all needs between episodes of which each is reached from each */
    private static List<Need> wayRound(List<Need> circle) {
        Episode start = circle.stream().map(Need::from).min(ORDER).orElseThrow();
        Map<Episode, List<Need>> byFrom = new HashMap<>();
        circle.stream()
                .sorted(Comparator.comparing(Need::to, ORDER))
                .forEach(n ->
                        byFrom.computeIfAbsent(n.from(), f -> new ArrayList<>()).add(n));
        Map<Episode, Need> reached = new HashMap<>();
        Deque<Episode> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !reached.containsKey(start)) {
            for (Need need : byFrom.getOrDefault(open.removeFirst(), List.of())) {
                if (reached.putIfAbsent(need.to(), need) == null) {
                    open.addLast(need.to());
                }
            }
        }
        Deque<Need> way = new ArrayDeque<>();
        for (Need need = reached.get(start); need != null; need = reached.get(need.from())) {
            way.addFirst(need);
            if (need.from() == start) {
                return List.copyOf(way);
            }
        }
        throw new IllegalStateException("no way round from episode " + start.number());
    }
}

package dev.episodelint.report;

import dev.episodelint.series.SeriesGraph;
import dev.episodelint.series.SeriesGraph.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Short names for the nodes of a graph, and the nodes of each series. */
final class GraphNodes {
    private final Map<Node, String> ids = new LinkedHashMap<>();

    GraphNodes(SeriesGraph graph) {
        graph.nodes().forEach(n -> ids.put(n, "n" + (ids.size() + 1)));
    }

    String id(Node node) {
        return ids.getOrDefault(node, "n0");
    }

    Map<String, List<Node>> bySeries() {
        return ids.keySet().stream()
                .collect(Collectors.groupingBy(Node::series, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@code 13 Gold Tier Resilience Patterns}; for a document without either, its path. */
    static String label(Node node) {
        String label = Sanitizer.line((node.number() + " " + node.title()).strip());
        return label.isEmpty() ? Sanitizer.line(String.valueOf(node.path())) : label;
    }
}

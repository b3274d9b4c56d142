package dev.episodelint.report;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.series.SeriesGraph;
import dev.episodelint.series.SeriesGraph.Edge;
import dev.episodelint.series.SeriesGraph.Node;
import dev.episodelint.series.SeriesGraph.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes the references between documents, and the findings about each reference. */
final class JsonPageGraph {
    private final JsonPage json;
    private final Map<String, Integer> documents;
    private final Map<String, List<Diagnostic>> findings;

    /**
     * @param documents the index of each document, by path
     * @param findings of each document, by path
     */
    JsonPageGraph(JsonPage json, Map<String, Integer> documents, Map<String, List<Diagnostic>> findings) {
        this.json = json;
        this.documents = documents;
        this.findings = findings;
    }

    void write(SeriesGraph graph) {
        Map<Node, Integer> numbers = new HashMap<>();
        graph.nodes().forEach(n -> numbers.put(n, numbers.size()));
        json.object(() -> {
            json.name("nodes");
            json.list(graph.nodes(), this::node);
            json.name("edges");
            json.list(graph.edges(), e -> edge(e, numbers));
        });
    }

    private void node(Node node) {
        json.list(() -> {
            json.text(node.number());
            json.text(node.title());
            json.word(node.series());
            json.word(node.state().name().toLowerCase(Locale.ROOT));
            json.number(node.path() == null ? -1 : documents.getOrDefault(node.path(), -1));
        });
    }

    private void edge(Edge edge, Map<Node, Integer> numbers) {
        json.list(() -> {
            json.number(numbers.getOrDefault(edge.from(), -1));
            json.number(numbers.getOrDefault(edge.to(), -1));
            json.list(edge.places(), this::place);
        });
    }

    private void place(Place place) {
        List<Diagnostic> own = findings.getOrDefault(place.path(), List.of());
        json.list(() -> {
            json.number(documents.getOrDefault(place.path(), -1));
            json.number(place.line());
            json.word(place.kind());
            json.text(place.text());
            json.numbers(IntStream.range(0, own.size())
                    .filter(i -> isAbout(own.get(i), place))
                    .boxed()
                    .toList());
        });
    }

    private static boolean isAbout(Diagnostic finding, Place place) {
        return finding.rule().startsWith("series/")
                && finding.range().line() == place.line()
                && finding.range().column() <= place.column()
                && (finding.range().endLine() > place.line() || finding.range().endColumn() > place.column());
    }
}

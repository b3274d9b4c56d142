package dev.episodelint.report;

import dev.episodelint.series.SeriesGraph;
import dev.episodelint.series.SeriesGraph.Edge;
import dev.episodelint.series.SeriesGraph.Node;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** JSON for programs; {@code schemas/graph.schema.json} describes it. */
final class JsonGraph implements GraphRenderer {
    private static final int FORMAT_VERSION = 1;

    @Override
    public void write(SeriesGraph graph, Writer out) throws IOException {
        GraphNodes nodes = new GraphNodes(graph);
        JsonWriter.writeOwn(out, json -> {
            json.number("formatVersion", FORMAT_VERSION);
            json.objects("nodes", graph.nodes(), node -> node(node, nodes, json));
            json.objects("edges", graph.edges(), edge -> edge(edge, nodes, json));
        });
    }

    private static void node(Node node, GraphNodes nodes, JsonWriter json) {
        json.text("id", nodes.id(node));
        json.text("number", node.number().isEmpty() ? null : node.number());
        json.text("title", node.title().isEmpty() ? null : node.title());
        json.text("series", node.series());
        json.text("state", node.state().name().toLowerCase(Locale.ROOT));
        json.text("path", node.path());
        json.text("status", node.status() == null ? null : node.status().id());
        json.words("companies", node.companies());
        json.words("patterns", node.patterns());
    }

    private static void edge(Edge edge, GraphNodes nodes, JsonWriter json) {
        json.text("from", nodes.id(edge.from()));
        json.text("to", nodes.id(edge.to()));
        json.words("kinds", edge.kinds());
        json.objects("references", edge.places(), place -> {
            json.text("path", place.path());
            json.number("line", place.line());
            json.number("column", place.column());
            json.text("kind", place.kind().isEmpty() ? null : place.kind());
            json.text("text", place.text());
        });
    }
}

package dev.episodelint.report;

import dev.episodelint.series.SeriesGraph;
import dev.episodelint.series.SeriesGraph.Edge;
import dev.episodelint.series.SeriesGraph.Node;
import dev.episodelint.series.SeriesGraph.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** JSON for programs; {@code schemas/graph.schema.json} describes it. */
final class JsonGraph implements GraphRenderer {
    private static final int FORMAT_VERSION = 1;

    @Override
    public void write(SeriesGraph graph, Writer out) throws IOException {
        try (JsonGenerator json = JsonText.open(out)) {
            write(graph, json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write("\n");
    }

    private static void write(SeriesGraph graph, JsonGenerator json) {
        GraphNodes nodes = new GraphNodes(graph);
        json.writeStartObject();
        json.writeNumberProperty("formatVersion", FORMAT_VERSION);
        json.writeName("nodes").writeStartArray();
        graph.nodes().forEach(n -> node(n, nodes, json));
        json.writeEndArray();
        json.writeName("edges").writeStartArray();
        graph.edges().forEach(e -> edge(e, nodes, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void node(Node node, GraphNodes nodes, JsonGenerator json) {
        json.writeStartObject();
        text(json, "id", nodes.id(node));
        text(json, "number", node.number().isEmpty() ? null : node.number());
        text(json, "title", node.title().isEmpty() ? null : node.title());
        text(json, "series", node.series());
        text(json, "state", node.state().name().toLowerCase(Locale.ROOT));
        text(json, "path", node.path());
        text(json, "status", node.status() == null ? null : node.status().id());
        texts(json, "companies", node.companies());
        texts(json, "patterns", node.patterns());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> values) {
        json.writeName(name).writeStartArray();
        values.forEach(v -> json.writeString(JsonText.wellFormed(v)));
        json.writeEndArray();
    }

    private static void edge(Edge edge, GraphNodes nodes, JsonGenerator json) {
        json.writeStartObject();
        text(json, "from", nodes.id(edge.from()));
        text(json, "to", nodes.id(edge.to()));
        json.writeName("kinds").writeStartArray();
        edge.kinds().forEach(k -> json.writeString(JsonText.wellFormed(k)));
        json.writeEndArray();
        json.writeName("references").writeStartArray();
        for (Place place : edge.places()) {
            json.writeStartObject();
            text(json, "path", place.path());
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
            text(json, "kind", place.kind().isEmpty() ? null : place.kind());
            text(json, "text", place.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, JsonText.wellFormed(value));
        }
    }
}

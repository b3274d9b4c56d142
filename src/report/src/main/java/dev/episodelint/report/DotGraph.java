package dev.episodelint.report;

import dev.episodelint.series.SeriesGraph;
import dev.episodelint.series.SeriesGraph.Edge;
import dev.episodelint.series.SeriesGraph.Node;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Writes the graph in the DOT language of Graphviz. */
final class DotGraph implements GraphRenderer {

    @Override
    public void write(SeriesGraph graph, Writer out) throws IOException {
        GraphNodes nodes = new GraphNodes(graph);
        out.write("digraph series {\n  rankdir=LR;\n  node [shape=box];\n");
        int cluster = 0;
        for (Map.Entry<String, List<Node>> series : nodes.bySeries().entrySet()) {
            cluster++;
            out.write("  subgraph cluster_" + cluster + " {\n    label=" + quoted(series.getKey()) + ";\n");
            for (Node node : series.getValue()) {
                out.write("    " + nodes.id(node) + " [label=" + quoted(GraphNodes.label(node)) + style(node) + "];\n");
            }
            out.write("  }\n");
        }
        for (Edge edge : graph.edges()) {
            String label = edge.kinds().isEmpty() ? "" : " [label=" + quoted(String.join(", ", edge.kinds())) + "]";
            out.write("  " + nodes.id(edge.from()) + " -> " + nodes.id(edge.to()) + label + ";\n");
        }
        out.write("}\n");
    }

    private static String style(Node node) {
        return switch (node.state()) {
            case DOCUMENT -> "";
            case PUBLISHED -> ", style=bold";
            case PLANNED -> ", style=dashed";
            case DANGLING -> ", style=dashed, color=red";
        };
    }

    private static String quoted(String text) {
        return '"' + Sanitizer.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

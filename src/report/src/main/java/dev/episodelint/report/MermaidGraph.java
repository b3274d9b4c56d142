package dev.episodelint.report;

import dev.episodelint.series.SeriesGraph;
import dev.episodelint.series.SeriesGraph.Edge;
import dev.episodelint.series.SeriesGraph.Node;
import dev.episodelint.series.SeriesGraph.State;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the graph as a Mermaid flowchart, which code hosts render in Markdown. */
final class MermaidGraph implements GraphRenderer {

    @Override
    public void write(SeriesGraph graph, Writer out) throws IOException {
        GraphNodes nodes = new GraphNodes(graph);
        out.write("flowchart LR\n");
        int cluster = 0;
        for (Map.Entry<String, List<Node>> series : nodes.bySeries().entrySet()) {
            cluster++;
            out.write("  subgraph s" + cluster + "[" + quoted(Sanitizer.line(series.getKey())) + "]\n");
            for (Node node : series.getValue()) {
                String style = node.state() == State.DOCUMENT
                        ? ""
                        : ":::" + node.state().name().toLowerCase(Locale.ROOT);
                out.write("    " + nodes.id(node) + "[" + quoted(GraphNodes.label(node)) + "]" + style + "\n");
            }
            out.write("  end\n");
        }
        for (Edge edge : graph.edges()) {
            String kinds = Sanitizer.line(String.join(", ", edge.kinds()));
            String label = kinds.isEmpty() ? "" : "|" + quoted(kinds) + "|";
            out.write("  " + nodes.id(edge.from()) + " -->" + label + " " + nodes.id(edge.to()) + "\n");
        }
        out.write("  classDef dangling stroke:#c00,stroke-dasharray:5 5\n");
        out.write("  classDef planned stroke-dasharray:5 5\n");
        out.write("  classDef published stroke-width:2px\n");
    }

    /** A quoted label; characters that have a meaning in Mermaid or HTML are written as numeric entities. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if ("\"#;&<>`|\\".indexOf(c) >= 0) {
                quoted.append('#').append(c).append(';');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}

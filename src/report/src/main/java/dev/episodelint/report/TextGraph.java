package dev.episodelint.report;

import dev.episodelint.series.SeriesGraph;
import dev.episodelint.series.SeriesGraph.Edge;
import dev.episodelint.series.SeriesGraph.Place;
import java.io.IOException;
import java.io.Writer;

/** One line per reference, with a location that editors can open, and the number of references. */
final class TextGraph implements GraphRenderer {

    @Override
    public void write(SeriesGraph graph, Writer out) throws IOException {
        int count = 0;
        for (Edge edge : graph.edges()) {
            for (Place place : edge.places()) {
                count++;
                String kind = place.kind().isEmpty() ? "" : place.kind() + ": ";
                out.write(Sanitizer.line(place.path() + ":" + place.line() + ":" + place.column() + ": " + kind
                                + Sanitizer.shorten(place.text().replaceAll("\\s+", " "))
                                + " -> " + GraphNodes.label(edge.to()))
                        + "\n");
            }
        }
        long documents = graph.edges().stream().map(Edge::from).distinct().count();
        out.write(count + (count == 1 ? " reference" : " references") + " in " + documents
                + (documents == 1 ? " document\n" : " documents\n"));
    }
}

package dev.episodelint.report;

import dev.episodelint.series.SeriesGraph;
import java.io.IOException;
import java.io.Writer;

/** Shows the graph of a series in one format. What it writes depends on the graph and nothing else. */
@FunctionalInterface
public interface GraphRenderer {

    void write(SeriesGraph graph, Writer out) throws IOException;
}

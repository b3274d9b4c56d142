package dev.episodelint.report;

import dev.episodelint.series.SeriesGraph;
import java.io.IOException;
import java.io.Writer;

/** Writes the graph of a series in one format. The output depends on the graph only. */
@FunctionalInterface
public interface GraphRenderer {

    void write(SeriesGraph graph, Writer out) throws IOException;
}

package dev.episodelint.report;

import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.Writer;

/** Writes a series report in one format. The output depends on the report only. */
@FunctionalInterface
public interface ReviewRenderer {

    void write(SeriesReport review, Writer out) throws IOException;
}

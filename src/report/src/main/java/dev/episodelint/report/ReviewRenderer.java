package dev.episodelint.report;

import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.Writer;

/** Shows editors a series in one format. What it writes depends on the review and nothing else. */
@FunctionalInterface
public interface ReviewRenderer {

    void write(SeriesReport review, Writer out) throws IOException;
}

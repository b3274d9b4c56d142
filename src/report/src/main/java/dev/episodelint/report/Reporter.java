package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import java.io.IOException;
import java.io.Writer;

/** Shows a report in one format. What it writes depends on the report and nothing else. */
@FunctionalInterface
public interface Reporter {

    void write(CheckResult report, Writer out) throws IOException;
}

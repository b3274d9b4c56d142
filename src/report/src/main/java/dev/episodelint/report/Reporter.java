package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import java.io.IOException;
import java.io.Writer;

/** Writes a check result in one format. The output depends on the result only. */
@FunctionalInterface
public interface Reporter {

    void write(CheckResult result, Writer out) throws IOException;
}

package dev.episodelint.cli;

import dev.episodelint.report.Sanitizer;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * The streams, the folder and the environment of the process that a command may use.
 *
 * @param terminal whether standard output is shown to a person
 * @param today the day on which it runs
 */
record CommandContext(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path directory,
        Map<String, String> environment,
        boolean terminal,
        LocalDate today) {

    CommandContext {
        environment = Map.copyOf(environment);
    }

    /** Prints a text of several lines to standard output. */
    void print(String text) {
        text.lines().forEach(this::printLine);
    }

    /** Prints one line to standard output, with control characters and line breaks made visible. */
    void printLine(String line) {
        out.print(Sanitizer.line(line) + "\n");
    }

    /** Prints a line that is not a finding to standard error. */
    void say(String line) {
        err.print(Sanitizer.line(line) + "\n");
    }
}

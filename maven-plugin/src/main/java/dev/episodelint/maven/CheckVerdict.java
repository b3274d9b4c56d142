package dev.episodelint.maven;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.report.Format;
import dev.episodelint.report.Sanitizer;
import dev.episodelint.report.Style;
import dev.episodelint.workspace.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check for the build: lines with their log levels, and whether the build fails.
 *
 * @param failure why the build fails; null if it does not
 */
record CheckVerdict(List<Line> lines, @Nullable String failure) {
    private static final String FAILURE = "failure ";

    CheckVerdict {
        lines = List.copyOf(lines);
    }

    record Line(Severity severity, String text) {}

    static CheckVerdict of(Outcome outcome, Gate gate) {
        CheckResult result = outcome.report();
        List<Line> lines = new ArrayList<>();
        outcome.notes().forEach(n -> lines.add(new Line(Severity.INFO, Sanitizer.line(n))));
        lines.addAll(compact(result));
        for (CheckResult.Entry document : result.belowMinimum()) {
            lines.add(new Line(
                    Severity.ERROR,
                    Sanitizer.line(document.path() + ": completeness "
                            + document.completeness().percent() + " %, expected at least " + document.minimum()
                            + " %")));
        }
        return new CheckVerdict(lines, gate.failure(result));
    }

    void tell(Log log) throws MojoFailureException {
        for (Line line : lines) {
            switch (line.severity()) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
            }
        }
        if (failure != null) {
            throw new MojoFailureException(failure);
        }
    }

    /** The serialised form, to be stored. */
    List<String> written() {
        List<String> all = new ArrayList<>();
        lines.forEach(l -> all.add(l.severity().name() + " " + l.text()));
        if (failure != null) {
            all.add(FAILURE + failure);
        }
        return all;
    }

    static CheckVerdict read(List<String> written) {
        List<Line> lines = new ArrayList<>();
        String failure = null;
        for (String line : written) {
            if (line.startsWith(FAILURE)) {
                failure = line.substring(FAILURE.length());
            } else {
                int space = line.indexOf(' ');
                lines.add(new Line(Severity.valueOf(line.substring(0, space)), line.substring(space + 1)));
            }
        }
        return new CheckVerdict(lines, failure);
    }

    /** The lines of the compact format, each at the log level of its finding. */
    private static List<Line> compact(CheckResult result) {
        StringWriter text = new StringWriter();
        try {
            Format.COMPACT.reporter(Style.PLAIN).write(result, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] written = text.toString().split("\n", -1);
        List<Line> lines = new ArrayList<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (!diagnostic.isConsequence()) {
                lines.add(new Line(diagnostic.severity(), written[lines.size()]));
            }
        }
        lines.add(new Line(Severity.INFO, written[lines.size()]));
        return lines;
    }
}

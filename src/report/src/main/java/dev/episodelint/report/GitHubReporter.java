package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * Workflow commands for GitHub's runner, which shows them as annotations of a change. The log has all of them; the page
 * of a run shows only ten of each severity per step.
 */
final class GitHubReporter implements Reporter {
    private final Style style;

    GitHubReporter(Style style) {
        this.style = style;
    }

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        for (Listing.Root root : Listing.roots(result)) {
            Diagnostic diagnostic = root.diagnostic();
            out.write("::" + command(diagnostic.severity()) + " file=" + property(diagnostic.path())
                    + place(root) + ",title=" + property(diagnostic.rule()) + "::"
                    + data(String.join("\n", root.inLines())) + "\n");
        }
        for (Failure failure : result.failures()) {
            out.write("::error file=" + property(failure.path()) + ",title=Incomplete::"
                    + data(Sanitizer.message(failure.reason())) + "\n");
        }
        if (style.summary()) {
            out.write(Summary.of(result) + "\n");
        }
    }

    private static String command(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.id();
    }

    /** Columns are valid only if the finding is within one line. */
    private static String place(Listing.Root root) {
        Range range = root.diagnostic().range();
        String lines = ",line=" + range.line() + ",endLine=" + root.lastLine();
        if (range.line() != range.endLine()) {
            return lines;
        }
        String column = ",col=" + range.column();
        return lines + column + (range.endColumn() > range.column() ? ",endColumn=" + range.endColumn() : "");
    }

    /** The remaining line breaks are the reporter's own; the runner decodes their escapes. */
    private static String data(String lines) {
        return lines.replace("%", "%25").replace("\n", "%0A");
    }

    static String property(String value) {
        return data(Sanitizer.line(value)).replace(":", "%3A").replace(",", "%2C");
    }
}

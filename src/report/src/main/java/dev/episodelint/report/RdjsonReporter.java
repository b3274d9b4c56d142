package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Range;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The Reviewdog Diagnostic Format: findings as comments on a change. Suppressed findings and consequences are left out.
 */
final class RdjsonReporter implements Reporter {
    private static final Headline HEADLINE = new Headline(Style.PLAIN);

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        List<Listing.Root> roots = Listing.roots(result);
        JsonWriter.write(
                out,
                json -> json.object(() -> {
                    json.object("source", () -> json.text("name", "episode-lint"));
                    json.objects("diagnostics", roots, root -> diagnostic(root, json));
                }));
    }

    private static void diagnostic(Listing.Root root, JsonWriter json) {
        Diagnostic diagnostic = root.diagnostic();
        json.text("message", root.inOneLine());
        json.object("location", () -> {
            json.text("path", diagnostic.path());
            json.object("range", () -> range(root, json));
        });
        json.text("severity", diagnostic.severity().id().toUpperCase(Locale.ROOT));
        json.object("code", () -> json.text("value", diagnostic.rule()));
        json.text("original_output", HEADLINE.of(root.entry()));
    }

    /** The range has columns, in bytes of UTF-8, only if both are known; without them it covers whole lines. */
    private static void range(Listing.Root root, JsonWriter json) {
        Diagnostic diagnostic = root.diagnostic();
        Range range = diagnostic.range();
        boolean columns = range.endLine() == range.line()
                && range.endColumn() - 1 <= diagnostic.excerpt().length();
        json.object("start", () -> {
            json.number("line", range.line());
            if (columns) {
                json.number("column", bytes(diagnostic.excerpt(), range.column()));
            }
        });
        json.object("end", () -> {
            json.number("line", root.lastLine());
            if (columns) {
                json.number("column", bytes(diagnostic.excerpt(), range.endColumn()));
            }
        });
    }

    private static int bytes(String line, int column) {
        return line.substring(0, column - 1).getBytes(StandardCharsets.UTF_8).length + 1;
    }
}

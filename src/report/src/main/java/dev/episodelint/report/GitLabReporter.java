package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * GitLab's Code Quality report, with the fields of Code Climate's format that its readers require. Suppressed findings
 * and consequences are left out.
 */
final class GitLabReporter implements Reporter {

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        JsonWriter.write(out, json -> json.objects(Listing.roots(result), root -> issue(root, json)));
    }

    private static void issue(Listing.Root root, JsonWriter json) {
        Diagnostic diagnostic = root.diagnostic();
        json.text("type", "issue");
        json.words("categories", List.of("Style"));
        json.text("description", root.inOneLine());
        json.text("check_name", diagnostic.rule());
        json.text("fingerprint", diagnostic.fingerprint());
        json.text("severity", severity(diagnostic.severity()));
        json.object("location", () -> {
            json.text("path", diagnostic.path());
            json.object("lines", () -> {
                json.number("begin", diagnostic.range().line());
                json.number("end", root.lastLine());
            });
        });
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}

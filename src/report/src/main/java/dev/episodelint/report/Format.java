package dev.episodelint.report;

import dev.episodelint.BuiltIn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The output formats of a check. */
public enum Format {
    /** For people: findings with their lines. */
    TEXT,
    /** One line per finding. */
    COMPACT,
    /** For programs; described by {@code schemas/report.schema.json}. */
    JSON,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** JUnit's XML, for servers that show test results. */
    JUNIT,
    /** Checkstyle's XML, which most tools around linters read. */
    CHECKSTYLE,
    /** Annotations in a run of GitHub Actions. */
    GITHUB,
    /** GitLab's Code Quality report. */
    GITLAB,
    /** The Reviewdog Diagnostic Format. */
    RDJSON;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Format::id).toList();
    }

    /** The format of that name. */
    public static Format of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Each reporter is loaded only when needed, so a run that prints text loads no JSON library. */
    public Reporter reporter(Style style) {
        return switch (this) {
            case TEXT -> new TextReporter(style);
            case COMPACT -> new CompactReporter(style);
            case JSON -> new JsonReporter(style.suppressed());
            case SARIF -> new SarifReporter(BuiltIn.rules(), BuiltIn::page);
            case JUNIT -> new JUnitReporter(style);
            case CHECKSTYLE -> new CheckstyleReporter();
            case GITHUB -> new GitHubReporter(style);
            case GITLAB -> new GitLabReporter();
            case RDJSON -> new RdjsonReporter();
        };
    }
}

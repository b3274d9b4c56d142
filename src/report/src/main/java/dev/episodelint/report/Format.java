package dev.episodelint.report;

import dev.episodelint.BuiltIn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats a report can be shown in. */
public enum Format {
    /** For people: findings with the line they are about. */
    TEXT,
    /** One line for each finding. */
    COMPACT,
    /** For programs; described by {@code schemas/report.schema.json}. */
    JSON,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** JUnit's XML, for servers that show tests. */
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

    /** The one of that name. */
    public static Format of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Each reporter is loaded only when asked for, which keeps a JSON library out of runs that print text. */
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

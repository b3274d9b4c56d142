package dev.episodelint.report;

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
    JSON;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Format::id).toList();
    }

    /** Each reporter is loaded only when asked for, which keeps a JSON library out of runs that print text. */
    public Reporter reporter(Style style) {
        return switch (this) {
            case TEXT -> new TextReporter(style);
            case COMPACT -> new CompactReporter(style);
            case JSON -> new JsonReporter(style.suppressed());
        };
    }
}

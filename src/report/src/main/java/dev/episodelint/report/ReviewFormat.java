package dev.episodelint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats in which editors can look at a series. */
public enum ReviewFormat {
    /** A table that fits a terminal, and what is missing. */
    TEXT,
    /** One page for browsers, with all of it. */
    HTML,
    /** For a comment on a pull request or the summary of a job: changes first. */
    MARKDOWN,
    /** For programs; described by {@code schemas/report.schema.json}. */
    JSON,
    /** For spreadsheets; a row for each document, or for each requirement. */
    CSV,
    /** A picture of the completeness for a README, as SVG. */
    BADGE;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(ReviewFormat::id).toList();
    }

    /** The one of that name. */
    public static ReviewFormat of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Each renderer is loaded only when asked for, which keeps a JSON library out of runs that print text. */
    public ReviewRenderer renderer(ReviewStyle style) {
        return switch (this) {
            case TEXT -> new TextReview(style);
            case HTML -> new HtmlReview();
            case MARKDOWN -> new MarkdownReview();
            case JSON -> new JsonReview();
            case CSV -> new CsvReview(style);
            case BADGE -> new BadgeReview();
        };
    }
}

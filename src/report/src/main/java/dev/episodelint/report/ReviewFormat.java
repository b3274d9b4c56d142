package dev.episodelint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The output formats of a series report. */
public enum ReviewFormat {
    /** A table that fits a terminal, and what the documents lack. */
    TEXT,
    /** A self-contained page for browsers, with all details. */
    HTML,
    /** For a comment on a pull request or the summary of a job: changes first. */
    MARKDOWN,
    /** For programs; described by {@code schemas/report.schema.json}. */
    JSON,
    /** For spreadsheets; one row per document, or one per requirement. */
    CSV,
    /** An SVG badge of the completeness for a README. */
    BADGE;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(ReviewFormat::id).toList();
    }

    /** The format of that name. */
    public static ReviewFormat of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Each renderer is loaded only when needed, so a run that prints text loads no JSON library. */
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

package dev.episodelint.figure;

import dev.episodelint.text.Span;
import java.util.List;

/**
 * An incident that a document tells of.
 *
 * @param key what makes it the same as another: company and year, or a name of its own
 * @param name as written, for people
 * @param figures none twice
 */
public record Incident(String key, String name, Span span, List<Figure> figures) {

    public Incident {
        figures = List.copyOf(figures);
    }

    /**
     * A figure, such as what the incident cost.
     *
     * @param name what it measures: the label it stands under, and what is counted
     * @param value as written
     */
    public record Figure(String name, String value, Span span) {}
}

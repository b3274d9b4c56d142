package dev.episodelint.figure;

import dev.episodelint.text.Span;
import java.util.List;

/**
 * An incident that a document describes.
 *
 * @param key the identity of the incident: company and year, or a name
 * @param name the name as written
 * @param figures the figures, without duplicates
 */
public record Incident(String key, String name, List<Figure> figures) {

    public Incident {
        figures = List.copyOf(figures);
    }

    /**
     * A figure, such as the cost of the incident.
     *
     * @param name what it measures: its label, and what is counted
     * @param value as written
     */
    public record Figure(String name, String value, Span span) {}
}

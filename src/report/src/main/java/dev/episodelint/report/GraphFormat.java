package dev.episodelint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats that the graph of a series can be shown in. */
public enum GraphFormat {
    MERMAID,
    DOT,
    /** For programs; described by {@code schemas/graph.schema.json}. */
    JSON,
    /** One line per reference, with a location that editors can open. */
    TEXT;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(GraphFormat::id).toList();
    }

    public GraphRenderer renderer() {
        return switch (this) {
            case MERMAID -> new MermaidGraph();
            case DOT -> new DotGraph();
            case JSON -> new JsonGraph();
            case TEXT -> new TextGraph();
        };
    }
}

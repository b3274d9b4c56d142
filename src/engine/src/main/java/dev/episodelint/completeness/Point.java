package dev.episodelint.completeness;

import java.util.List;

/**
 * A requirement and what became of it.
 *
 * @param section the template's titles around it, outermost first, joined with {@code " / "}; empty for the header
 * @param name what it is, such as {@code field `Impact`}
 * @param line of the template, from 1
 * @param weight its share, relative to all others
 * @param findings fingerprints of what stands in its way; empty where it is met
 */
public record Point(String section, String name, int line, int weight, State state, List<String> findings) {

    public Point {
        findings = List.copyOf(findings);
    }

    public Point with(State other) {
        return new Point(section, name, line, weight, other, findings);
    }
}

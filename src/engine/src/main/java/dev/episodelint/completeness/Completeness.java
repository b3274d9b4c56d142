package dev.episodelint.completeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much is done.
 *
 * @param metWeight weight of the points that are met
 * @param totalWeight weight of the points that count
 * @param met how many of them are met
 * @param total how many count
 */
public record Completeness(long metWeight, long totalWeight, int met, int total) {

    public static Completeness of(Collection<Point> points) {
        long metWeight = 0;
        long totalWeight = 0;
        int met = 0;
        int total = 0;
        for (Point point : points) {
            if (point.state().counts()) {
                totalWeight += point.weight();
                total++;
            }
            if (point.state() == State.MET) {
                metWeight += point.weight();
                met++;
            }
        }
        return new Completeness(metWeight, totalWeight, met, total);
    }

    /** Of several documents, each of which weighs as much as it asks for. */
    public static Completeness sum(Collection<Completeness> parts) {
        Completeness sum = new Completeness(0, 0, 0, 0);
        for (Completeness part : parts) {
            sum = new Completeness(
                    sum.metWeight + part.metWeight,
                    sum.totalWeight + part.totalWeight,
                    sum.met + part.met,
                    sum.total + part.total);
        }
        return sum;
    }

    /** By the outermost section, in the order of the points; the header's points under the empty name. */
    public static Map<String, Completeness> bySection(List<Point> points) {
        Map<String, List<Point>> sections = new LinkedHashMap<>();
        for (Point point : points) {
            int slash = point.section().indexOf(" / ");
            String top = slash < 0 ? point.section() : point.section().substring(0, slash);
            sections.computeIfAbsent(top, s -> new ArrayList<>()).add(point);
        }
        Map<String, Completeness> scores = new LinkedHashMap<>();
        sections.forEach((section, own) -> scores.put(section, of(own)));
        return scores;
    }

    /** What each finding costs, as a share of the score; several that stand in the way of one point share its cost. */
    public static Map<String, Double> costs(List<Point> points) {
        long total = of(points).totalWeight;
        Map<String, Double> costs = new HashMap<>();
        for (Point point : points) {
            if (point.state().counts() && !point.findings().isEmpty()) {
                double share =
                        (double) point.weight() / total / point.findings().size();
                point.findings().forEach(f -> costs.merge(f, share, Double::sum));
            }
        }
        return costs;
    }

    /** Whether anything counts. */
    public boolean isKnown() {
        return totalWeight > 0;
    }

    /** From 0 to 1; 1 where nothing counts. */
    public double score() {
        return totalWeight == 0 ? 1 : (double) metWeight / totalWeight;
    }

    /** The score in whole percent, rounded down, so that only what is done is 100. */
    public int percent() {
        return totalWeight == 0 ? 100 : (int) (metWeight * 100 / totalWeight);
    }
}

package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a section of a document lacks.
 *
 * @param section the title of the top-level section; empty for the header
 * @param share the lost part of the document's score, from 0 to 1
 * @param states the number of its requirements in each state
 */
record SectionGap(String section, double share, Map<State, Integer> states) {
    /** The name of the part before the first section. */
    static final String HEADER = "Header";

    private static final int QUICK = 2;

    /** Sections that lose points, the biggest loss first; equal losses in the order of the template. */
    static List<SectionGap> of(CheckResult.Entry entry) {
        Map<String, Map<State, Integer>> states = new LinkedHashMap<>();
        for (Point point : entry.points()) {
            states.computeIfAbsent(top(point.section()), s -> new EnumMap<>(State.class))
                    .merge(point.state(), 1, Integer::sum);
        }
        double all = entry.completeness().totalWeight();
        List<SectionGap> losses = new ArrayList<>();
        Completeness.bySection(entry.points()).forEach((section, part) -> {
            long lost = part.totalWeight() - part.metWeight();
            if (lost > 0) {
                losses.add(new SectionGap(section, lost / all, states.getOrDefault(section, Map.of())));
            }
        });
        losses.sort(Comparator.comparingDouble(SectionGap::share).reversed());
        return losses;
    }

    static String top(String section) {
        int slash = section.indexOf(" / ");
        return slash < 0 ? section : section.substring(0, slash);
    }

    String name() {
        return section.isEmpty() ? HEADER : section;
    }

    /** Such as {@code 3 missing, 1 unfilled}. */
    String inWords() {
        return states.entrySet().stream()
                .filter(e -> e.getKey() != State.MET && e.getKey() != State.NOT_APPLICABLE)
                .map(e -> e.getValue() + " " + e.getKey().id())
                .collect(Collectors.joining(", "));
    }

    /** A share in percent, with a decimal below ten. */
    static String percent(double share) {
        double percent = share * 100;
        return String.format(Locale.ROOT, percent < 9.95 ? "%.1f" : "%.0f", percent);
    }

    /** The cost of each finding, its consequences included, as a share of the document's score. */
    static Map<String, Double> costs(CheckResult result) {
        Map<String, String> roots = roots(result);
        Map<String, Double> costs = new HashMap<>();
        for (CheckResult.Entry entry : result.documents()) {
            Completeness.costs(entry.points())
                    .forEach((f, cost) -> costs.merge(roots.getOrDefault(f, f), cost, Double::sum));
        }
        return costs;
    }

    /** The one or two findings that keep a document from 100 %; empty if there are more. */
    static List<Diagnostic> quickWin(
            CheckResult.Entry entry, Map<String, String> roots, Map<String, Diagnostic> findings) {
        Set<String> inTheWay = new LinkedHashSet<>();
        for (Point point : entry.points()) {
            boolean lost = point.state() != State.MET
                    && point.state() != State.NOT_APPLICABLE
                    && point.state() != State.INCONCLUSIVE;
            if (!lost) {
                continue;
            }
            if (point.state() == State.WAIVED) {
                return List.of();
            }
            List<String> own = point.findings().stream()
                    .map(f -> roots.getOrDefault(f, f))
                    .filter(findings::containsKey)
                    .toList();
            if (own.isEmpty() || own.size() < point.findings().size()) {
                return List.of();
            }
            inTheWay.addAll(own);
            if (inTheWay.size() > QUICK) {
                return List.of();
            }
        }
        return inTheWay.stream().map(findings::get).filter(Objects::nonNull).toList();
    }

    /** The cause of each finding, by fingerprint; a finding that is not a consequence is its own cause. */
    static Map<String, String> roots(CheckResult result) {
        Map<String, String> roots = new HashMap<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            String root = diagnostic.consequenceOf();
            roots.put(diagnostic.fingerprint(), root == null ? diagnostic.fingerprint() : root);
        }
        return roots;
    }
}

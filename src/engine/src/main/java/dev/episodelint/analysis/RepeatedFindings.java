package dev.episodelint.analysis;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Related;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One cause, one finding: what a document does wrong in the same words, quoted parts aside, again and
 * again is a habit, and named once.
 */
final class RepeatedFindings {
    /** So often it may happen before it is a habit. */
    private static final int SLIPS = 3;

    private static final int LINES_SHOWN = 5;

    /** What differs between two slips of one habit. */
    private static final Pattern QUOTED = Pattern.compile("`[^`]*`");

    private RepeatedFindings() {}

    /**
     * @param diagnostics in their order
     * @param rules ids of those whose repetitions have one cause
     */
    static List<Diagnostic> named(List<Diagnostic> diagnostics, Set<String> rules) {
        Map<String, List<Diagnostic>> alike = diagnostics.stream()
                .filter(d -> rules.contains(d.rule()))
                .collect(Collectors.groupingBy(
                        d -> d.rule() + " " + QUOTED.matcher(d.message()).replaceAll("`"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<Diagnostic, Diagnostic> habits = new HashMap<>();
        Set<Diagnostic> told = new HashSet<>();
        for (List<Diagnostic> group : alike.values()) {
            if (group.size() > SLIPS) {
                habits.put(group.get(0), habit(group));
                told.addAll(group.subList(1, group.size()));
            }
        }
        return diagnostics.stream()
                .filter(d -> !told.contains(d))
                .map(d -> habits.getOrDefault(d, d))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Diagnostic habit(List<Diagnostic> group) {
        List<Diagnostic> others = group.subList(1, group.size());
        String lines = others.stream()
                .map(d -> String.valueOf(d.range().line()))
                .distinct()
                .limit(LINES_SHOWN)
                .collect(Collectors.joining(", "));
        String more = others.size() > LINES_SHOWN ? ", ..." : "";
        Diagnostic first = group.get(0);
        List<Related> related = new ArrayList<>(first.related());
        others.forEach(d ->
                related.add(new Related(d.path(), d.range().line(), d.range().column(), d.message(), d.excerpt())));
        return first.withMessage(
                first.message() + "; so " + others.size() + " times more, on lines " + lines + more, related);
    }
}

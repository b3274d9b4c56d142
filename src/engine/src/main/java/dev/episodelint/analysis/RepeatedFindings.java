package dev.episodelint.analysis;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Where the repetitions of a rule have one cause; all others stay as they are, in their order. */
    static List<Judged> named(List<Judged> findings) {
        Map<String, List<Judged>> alike = findings.stream()
                .filter(j -> j.rule().effect().grouped())
                .collect(Collectors.groupingBy(RepeatedFindings::words));
        return findings.stream()
                .flatMap(j ->
                        j.rule().effect().grouped() ? named(j, alike.getOrDefault(words(j), List.of())) : Stream.of(j))
                .toList();
    }

    private static Stream<Judged> named(Judged finding, List<Judged> alike) {
        if (alike.size() <= SLIPS) {
            return Stream.of(finding);
        }
        return alike.get(0) == finding ? Stream.of(finding.saying(habit(alike))) : Stream.empty();
    }

    private static String words(Judged finding) {
        return finding.rule().id() + " "
                + QUOTED.matcher(finding.diagnostic().message()).replaceAll("`");
    }

    private static Diagnostic habit(List<Judged> group) {
        List<Diagnostic> others =
                group.subList(1, group.size()).stream().map(Judged::diagnostic).toList();
        String lines = others.stream()
                .map(d -> String.valueOf(d.range().line()))
                .distinct()
                .limit(LINES_SHOWN)
                .collect(Collectors.joining(", "));
        String more = others.size() > LINES_SHOWN ? ", ..." : "";
        Diagnostic first = group.get(0).diagnostic();
        List<Related> related = new ArrayList<>(first.related());
        others.forEach(d ->
                related.add(new Related(d.path(), d.range().line(), d.range().column(), d.message(), d.excerpt())));
        return first.withMessage(
                first.message() + "; so " + others.size() + " times more, on lines " + lines + more, related);
    }
}

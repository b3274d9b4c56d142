package dev.episodelint.report;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.BaselineComparison;
import dev.episodelint.baseline.EntryCount;
import dev.episodelint.baseline.Sighting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text output of the baseline commands, in lines. */
public final class BaselineWords {
    private BaselineWords() {}

    /** @param shown the path of the baseline as shown to users, here and below */
    public static List<String> created(String shown, Baseline baseline) {
        List<String> lines = new ArrayList<>(List.of(headline(shown, baseline)));
        List<List<String>> rows = baseline.byRule().stream()
                .map(rule -> List.of(" ", rule.name(), String.valueOf(rule.findings())))
                .toList();
        Grid.text(rows).lines().forEach(lines::add);
        return lines;
    }

    /** @param reason why new findings were added; null where they were not */
    public static List<String> updated(String shown, BaselineComparison comparison, @Nullable String reason) {
        List<String> lines = new ArrayList<>();
        String fresh = comparison.fresh().isEmpty()
                ? ""
                : ", " + comparison.fresh().size() + (reason == null ? " new and not taken in" : " new and taken in");
        lines.add(Sanitizer.line(shown) + ": " + comparison.absent().size() + " removed, "
                + comparison.shrunk().entries().size() + " kept" + fresh);
        comparison.absent().forEach(e -> lines.add("- " + words(e.finding())));
        comparison.fresh().forEach(s -> lines.add("+ " + words(s)));
        return lines;
    }

    /** Counts the findings of a baseline, the oldest first, and lists the fixed ones. */
    public static List<String> debt(String shown, Baseline baseline, BaselineComparison comparison) {
        List<String> lines = new ArrayList<>(List.of(headline(shown, baseline)));
        List<List<String>> rows = new ArrayList<>();
        rows(rows, "rule", baseline.byRule());
        rows(rows, "document", baseline.byDocument());
        Grid.text(rows).lines().forEach(lines::add);
        if (!comparison.absent().isEmpty()) {
            lines.add("");
            lines.add("no longer found, `episode-lint baseline update` takes them out:");
            comparison.absent().forEach(e -> lines.add("- " + words(e.finding())));
        }
        return lines;
    }

    private static String headline(String shown, Baseline baseline) {
        return Sanitizer.line(shown) + ": " + Summary.count(baseline.entries().size(), "finding");
    }

    private static void rows(List<List<String>> rows, String of, List<EntryCount> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        rows.add(List.of(""));
        rows.add(List.of(of, "findings", "oldest"));
        tallies.forEach(t -> rows.add(
                List.of(t.name(), String.valueOf(t.findings()), t.oldest().toString())));
    }

    private static String words(Sighting finding) {
        String section = finding.section() == null ? "" : " (" + finding.section() + ")";
        return Sanitizer.line(finding.path() + section + ": " + finding.message() + " [" + finding.rule() + "]");
    }
}

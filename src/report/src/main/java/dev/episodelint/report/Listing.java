package dev.episodelint.report;

import dev.episodelint.conclusion.BaselineFilter.Known;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.conclusion.CheckResult.Suppressed;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is listed, in order. */
final class Listing {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::diagnostic, Diagnostic.ORDER);

    private Listing() {}

    /**
     * One finding.
     *
     * @param suppressed by what; null where it is not
     * @param known to which baseline entry; null for a new one
     */
    record Entry(
            Diagnostic diagnostic,
            @Nullable Suppressed suppressed,
            @Nullable Known known) {

        /** {@code new}, {@code suppressed} or {@code baselined}. */
        String state() {
            return suppressed != null ? "suppressed" : known != null ? "baselined" : "new";
        }

        boolean isNew() {
            return suppressed == null && known == null;
        }
    }

    static List<Entry> of(CheckResult report, boolean withSuppressed, boolean withBaselined) {
        List<Entry> entries = new ArrayList<>();
        report.diagnostics().forEach(d -> entries.add(new Entry(d, null, null)));
        if (withSuppressed) {
            report.suppressed().forEach(s -> entries.add(new Entry(s.diagnostic(), s, null)));
        }
        if (withBaselined) {
            report.baselined().forEach(k -> entries.add(new Entry(k.diagnostic(), null, k)));
        }
        if (entries.size() > report.diagnostics().size()) {
            entries.sort(ORDER);
        }
        return entries;
    }

    /**
     * A finding of its own.
     *
     * @param consequences what vanishes with it
     */
    record Root(Entry entry, List<Diagnostic> consequences) {

        Diagnostic diagnostic() {
            return entry.diagnostic();
        }

        @Nullable
        Suppressed suppressed() {
            return entry.suppressed();
        }

        @Nullable
        Known known() {
            return entry.known();
        }

        /** The last line that has something of it: an end before the first column is one of the line above. */
        int lastLine() {
            Range range = diagnostic().range();
            return range.endColumn() == 1 && range.endLine() > range.line() ? range.endLine() - 1 : range.endLine();
        }

        /** What is wrong and what to do, for formats that have one line for both. */
        String inOneLine() {
            String message = Sanitizer.message(diagnostic().message());
            String help = diagnostic().help();
            return help == null ? message : message + ". " + Sanitizer.message(help);
        }

        /** What is wrong, what to do, and the places that belong to it, each in a line. */
        List<String> inLines() {
            List<String> lines = new ArrayList<>();
            lines.add(Sanitizer.message(diagnostic().message()));
            if (diagnostic().help() != null) {
                lines.add(Sanitizer.message(diagnostic().help()));
            }
            RelatedPlace.of(this).forEach(r -> lines.add(r.inWords()));
            return lines;
        }
    }

    /** Findings of their own, in order, each with what vanishes with it. */
    static List<Root> roots(CheckResult report, boolean withSuppressed, boolean withBaselined) {
        List<Entry> entries = of(report, withSuppressed, withBaselined);
        Map<String, List<Diagnostic>> hidden = entries.stream()
                .map(Entry::diagnostic)
                .filter(Diagnostic::isConsequence)
                .collect(Collectors.groupingBy(d -> String.valueOf(d.consequenceOf())));
        return entries.stream()
                .filter(e -> !e.diagnostic().isConsequence())
                .map(e -> new Root(e, hidden.getOrDefault(e.diagnostic().fingerprint(), List.of())))
                .toList();
    }

    /** New findings of their own. */
    static List<Root> roots(CheckResult report) {
        return roots(report, false, false);
    }

    /** In words: since when, and why. */
    static String reason(Known known) {
        String why = known.reason() == null ? "" : ": " + Sanitizer.message(known.reason());
        return "in the baseline since " + known.since() + why;
    }

    /** In words: by whom, for how long, and why. */
    static String reason(Suppressed suppressed) {
        String until = suppressed.until() == null ? "" : " until " + suppressed.until();
        return "suppressed on line " + suppressed.line() + until + ": " + Sanitizer.message(suppressed.reason());
    }
}

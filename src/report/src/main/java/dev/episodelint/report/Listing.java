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

/** The listed findings of a result, in order. */
final class Listing {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::diagnostic, Diagnostic.ORDER);

    private Listing() {}

    /**
     * One finding.
     *
     * @param suppressed the suppression; null if it is not suppressed
     * @param known the matching baseline entry; null for a new finding
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

    static List<Entry> of(CheckResult result, boolean withSuppressed, boolean withBaselined) {
        List<Entry> entries = new ArrayList<>();
        result.diagnostics().forEach(d -> entries.add(new Entry(d, null, null)));
        if (withSuppressed) {
            result.suppressed().forEach(s -> entries.add(new Entry(s.diagnostic(), s, null)));
        }
        if (withBaselined) {
            result.baselined().forEach(k -> entries.add(new Entry(k.diagnostic(), null, k)));
        }
        if (entries.size() > result.diagnostics().size()) {
            entries.sort(ORDER);
        }
        return entries;
    }

    /**
     * A finding that is not a consequence of another one.
     *
     * @param consequences findings that disappear when this one is fixed
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

        /** The last line with a part of the finding; if it ends before the first column of a line, the line above. */
        int lastLine() {
            Range range = diagnostic().range();
            return range.endColumn() == 1 && range.endLine() > range.line() ? range.endLine() - 1 : range.endLine();
        }

        /** Message and help in one line. */
        String inOneLine() {
            String message = Sanitizer.message(diagnostic().message());
            String help = diagnostic().help();
            return help == null ? message : message + ". " + Sanitizer.message(help);
        }

        /** Message, help and related places, one line each. */
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

    /** Findings that are not consequences, in order, each with its consequences. */
    static List<Root> roots(CheckResult result, boolean withSuppressed, boolean withBaselined) {
        List<Entry> entries = of(result, withSuppressed, withBaselined);
        Map<String, List<Diagnostic>> hidden = entries.stream()
                .map(Entry::diagnostic)
                .filter(Diagnostic::isConsequence)
                .collect(Collectors.groupingBy(d -> String.valueOf(d.consequenceOf())));
        return entries.stream()
                .filter(e -> !e.diagnostic().isConsequence())
                .map(e -> new Root(e, hidden.getOrDefault(e.diagnostic().fingerprint(), List.of())))
                .toList();
    }

    /** New findings that are not consequences. */
    static List<Root> roots(CheckResult result) {
        return roots(result, false, false);
    }

    /** Since when and why a finding is in the baseline, in words. */
    static String reason(Known known) {
        String why = known.reason() == null ? "" : ": " + Sanitizer.message(known.reason());
        return "in the baseline since " + known.since() + why;
    }

    /** Where, until when and why a finding is suppressed, in words. */
    static String reason(Suppressed suppressed) {
        String until = suppressed.until() == null ? "" : " until " + suppressed.until();
        return "suppressed on line " + suppressed.line() + until + ": " + Sanitizer.message(suppressed.reason());
    }
}

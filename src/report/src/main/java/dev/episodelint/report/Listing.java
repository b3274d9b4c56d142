package dev.episodelint.report;

import dev.episodelint.Report;
import dev.episodelint.Report.Suppressed;
import dev.episodelint.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is listed, in order. */
final class Listing {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::diagnostic, Report.ORDER);

    private Listing() {}

    /**
     * One finding.
     *
     * @param suppressed by what; null where it is not
     */
    record Entry(Diagnostic diagnostic, @Nullable Suppressed suppressed) {}

    static List<Entry> of(Report report, boolean withSuppressed) {
        List<Entry> entries = new ArrayList<>();
        report.diagnostics().forEach(d -> entries.add(new Entry(d, null)));
        if (withSuppressed) {
            report.suppressed().forEach(s -> entries.add(new Entry(s.diagnostic(), s)));
            entries.sort(ORDER);
        }
        return entries;
    }

    /** In words: by whom, for how long, and why. */
    static String reason(Suppressed suppressed) {
        String until = suppressed.until() == null ? "" : " until " + suppressed.until();
        return "suppressed on line " + suppressed.line() + until + ": " + Sanitizer.message(suppressed.reason());
    }
}

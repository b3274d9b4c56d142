package dev.episodelint;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.rule.Ruleset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Makes the report of the analyses, in whatever order and portions they come. */
public final class Conclusion {
    /** Path, line, column, rule; then whatever else tells two findings apart, so that order never shows. */
    static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::path)
            .thenComparingInt(d -> d.range().line())
            .thenComparingInt(d -> d.range().column())
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::fingerprint);

    private Conclusion() {}

    /**
     * @param policyByPath what is shown, and how loud, for each document
     * @param failures what could not even be read
     */
    public static Report conclude(
            Collection<Analysis> analyses,
            Function<String, Policy> policyByPath,
            Ruleset rules,
            Collection<Failure> failures) {
        List<Failure> allFailures = new ArrayList<>(failures);
        List<Report.Entry> entries = new ArrayList<>();
        List<Diagnostic> shown = new ArrayList<>();
        for (Analysis analysis : analyses) {
            Policy policy = policyByPath.apply(analysis.path());
            List<Diagnostic> own = new ArrayList<>();
            for (Diagnostic d : analysis.diagnostics()) {
                policy.severity(d, analysis.status(), rules).ifPresent(s -> own.add(d.withSeverity(s)));
            }
            shown.addAll(own);
            allFailures.addAll(analysis.failures());
            entries.add(new Report.Entry(
                    analysis.path(),
                    analysis.episode(),
                    analysis.title(),
                    null,
                    analysis.status(),
                    count(own, Severity.ERROR),
                    count(own, Severity.WARNING),
                    count(own, Severity.INFO)));
        }
        shown.sort(ORDER);
        entries.sort(Comparator.comparing(Report.Entry::path));
        allFailures.sort(Comparator.comparing(Failure::path).thenComparing(Failure::reason));
        return new Report(allFailures, entries, shown);
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int) diagnostics.stream()
                .filter(d -> d.severity() == severity && !d.isConsequence())
                .count();
    }
}

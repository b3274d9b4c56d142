package dev.episodelint.conclusion;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.series.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the result from all analyses, independently of their order and partition. */
public final class Conclusion {
    private Conclusion() {}

    /** As below, with one series per folder and nothing known of files. */
    public static CheckResult conclude(
            Collection<Analysis> analyses,
            Function<String, Policy> policyByPath,
            Ruleset rules,
            Collection<Failure> failures,
            LocalDate today) {
        return conclude(analyses, policyByPath, rules, failures, ConclusionContext.ofFolders(rules), today);
    }

    /**
     * @param policyByPath what is shown, and how loud, for each document
     * @param failures what could not even be read
     * @param corpus which series documents are of, and whose findings are wanted
     * @param today the day by which suppressions hold or are over
     */
    public static CheckResult conclude(
            Collection<Analysis> analyses,
            Function<String, Policy> policyByPath,
            Ruleset rules,
            Collection<Failure> failures,
            ConclusionContext corpus,
            LocalDate today) {
        CrossDocumentCheck.Result across = CrossDocumentCheck.of(analyses, corpus);
        List<Failure> allFailures = new ArrayList<>(failures);
        allFailures.addAll(across.failures());
        List<CheckResult.Entry> entries = new ArrayList<>();
        List<Diagnostic> shown = new ArrayList<>();
        List<CheckResult.Suppressed> suppressed = new ArrayList<>();
        for (Analysis analysis : analyses) {
            if (!corpus.shown().test(analysis.path())) {
                continue;
            }
            List<Diagnostic> all = new ArrayList<>(analysis.diagnostics());
            all.addAll(across.byPath().getOrDefault(analysis.path(), List.of()));
            Policy policy = policyByPath.apply(analysis.path());
            SuppressionFilter waiving =
                    SuppressionFilter.of(analysis.suppressions(), loud(all, analysis, policy, rules), today);
            shown.addAll(waiving.left());
            shown.addAll(loud(waiving.remarks(policy), analysis, policy, rules));
            suppressed.addAll(waiving.waived());
            allFailures.addAll(analysis.failures());
            entries.add(new CheckResult.Entry(
                    analysis,
                    corpus.series().apply(analysis.path()).name(),
                    points(analysis, waiving, policy),
                    answers(analysis, policy),
                    policy.minimumFor(analysis.status())));
        }
        shown.sort(Diagnostic.ORDER);
        suppressed.sort(Comparator.comparing(CheckResult.Suppressed::diagnostic, Diagnostic.ORDER));
        entries.sort(Comparator.comparing(CheckResult.Entry::path));
        allFailures.sort(Comparator.comparing(Failure::path).thenComparing(Failure::reason));
        return CheckResult.counting(allFailures, entries, shown, suppressed, null);
    }

    /** As the policy sees them: what is waived, and what nobody asks for. */
    private static List<Point> points(Analysis analysis, SuppressionFilter waiving, Policy policy) {
        Map<String, String> rules = new HashMap<>();
        analysis.diagnostics().forEach(d -> rules.put(d.fingerprint(), d.rule()));
        Set<String> waived =
                waiving.waived().stream().map(s -> s.diagnostic().fingerprint()).collect(Collectors.toSet());
        return analysis.points().stream()
                .map(p -> {
                    if (p.findings().isEmpty()) {
                        return p;
                    }
                    List<String> on = p.findings().stream()
                            .filter(f -> !policy.isOff(rules.getOrDefault(f, "")))
                            .toList();
                    if (on.isEmpty()) {
                        return p.with(State.NOT_APPLICABLE);
                    }
                    return waived.containsAll(on) ? p.with(State.WAIVED) : p;
                })
                .toList();
    }

    /** What is said of an answer is not said where its rule is off; the answer stays. */
    private static List<PlanAnswer> answers(Analysis analysis, Policy policy) {
        Set<String> off = analysis.diagnostics().stream()
                .filter(d -> policy.isOff(d.rule()))
                .map(Diagnostic::fingerprint)
                .collect(Collectors.toSet());
        return analysis.answers().stream().map(a -> a.without(off)).toList();
    }

    /** Those of rules that are not off, as loud as the policy wants them. */
    private static List<Diagnostic> loud(
            List<Diagnostic> diagnostics, Analysis analysis, Policy policy, Ruleset rules) {
        return diagnostics.stream()
                .flatMap(d -> policy.severity(d, analysis.status(), rules).map(d::withSeverity).stream())
                .toList();
    }

    /** All documents with every reference at the episode it means. */
    public static Library library(Collection<Analysis> analyses, ConclusionContext corpus) {
        return CrossDocumentCheck.library(analyses, corpus);
    }
}

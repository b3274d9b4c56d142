package dev.episodelint.baseline;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.Linter;
import dev.episodelint.conclusion.BaselineFilter;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.conclusion.Conclusion;
import dev.episodelint.conclusion.Policy;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.schema.Schema;
import dev.episodelint.testing.TestLinter;
import dev.episodelint.text.Decoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What is found in some documents, held against a baseline as a run does. */
record TestRun(List<Analysis> analyses, List<Diagnostic> diagnostics) {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** @param documents texts by path */
    static TestRun in(Map<String, String> documents, Schema schema, Predicate<Diagnostic> wanted) {
        Linter linter = new Linter(schema, TestLinter.RULES);
        List<Analysis> analyses = documents.entrySet().stream()
                .map(d -> linter.analyze(d.getKey(), Decoder.decode(d.getValue().getBytes(StandardCharsets.UTF_8))))
                .toList();
        CheckResult report = Conclusion.conclude(analyses, p -> Policy.DEFAULT, TestLinter.RULES, List.of(), DAY);
        return new TestRun(
                analyses, report.diagnostics().stream().filter(wanted).toList());
    }

    static TestRun in(Map<String, String> documents) {
        return in(documents, TestLinter.EPISODE, d -> true);
    }

    BaselineComparison against(Baseline baseline) {
        Set<String> paths = Set.copyOf(analyses.stream().map(Analysis::path).toList());
        return BaselineFilter.compare(
                        baseline,
                        diagnostics,
                        TestLinter.RULES,
                        BaselineFilter.outlines(analyses),
                        p -> p,
                        p -> !paths.contains(p),
                        p -> true)
                .comparison();
    }

    Baseline baseline() {
        return Baseline.EMPTY.accepting(against(Baseline.EMPTY).seen(), DAY, null);
    }

    /** Rule, message and text of what a baseline does not know, sorted. */
    List<String> fresh(Baseline baseline) {
        return against(baseline).fresh().stream()
                .map(s -> s.rule() + " " + s.message() + " " + s.text())
                .sorted()
                .toList();
    }
}

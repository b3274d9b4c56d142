package dev.episodelint.analysis;

import dev.episodelint.conformance.Departure;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.document.Document;
import dev.episodelint.document.RuleFailure;
import dev.episodelint.document.Subject;
import dev.episodelint.plan.PlanFlaw;
import dev.episodelint.rule.Rule;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules say of the subjects of one document. */
final class RuleResults {
    private final Map<Class<? extends Subject>, List<Rule>> rules;
    private final Document document;
    private final DiagnosticFactory stamp;
    private final UnfilledCodeLines unfilled;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Departure, Diagnostic> departures = new HashMap<>();
    private final Map<PlanFlaw, Diagnostic> planned = new IdentityHashMap<>();
    private final List<Span> unseen = new ArrayList<>();

    private RuleResults(
            Map<Class<? extends Subject>, List<Rule>> rules,
            Document document,
            DiagnosticFactory stamp,
            UnfilledCodeLines unfilled) {
        this.rules = rules;
        this.document = document;
        this.stamp = stamp;
        this.unfilled = unfilled;
    }

    static RuleResults of(
            Map<Class<? extends Subject>, List<Rule>> rules,
            List<? extends Subject> subjects,
            Document document,
            DiagnosticFactory stamp) {
        RuleResults judgement =
                new RuleResults(rules, document, stamp, new UnfilledCodeLines(document.source(), subjects));
        for (Subject subject : subjects) {
            for (Rule rule : judgement.rulesFor(subject)) {
                judgement.judge(rule, subject);
            }
        }
        judgement.diagnostics.sort(Diagnostic.ORDER);
        return judgement;
    }

    /** Every finding in its order, in a list of the caller's own; habits are named once. */
    List<Diagnostic> diagnostics() {
        Set<String> grouped = rules.values().stream()
                .flatMap(List::stream)
                .filter(Rule::grouped)
                .map(Rule::id)
                .collect(Collectors.toSet());
        return RepeatedFindings.named(diagnostics, grouped);
    }

    /** What departures became; of those that no rule is about, nothing. */
    Map<Departure, Diagnostic> departures() {
        return departures;
    }

    /** What flaws became that a plan sees, by identity. */
    Map<PlanFlaw, Diagnostic> planned() {
        return planned;
    }

    /** What rules failed on. */
    List<Span> unseen() {
        return unseen;
    }

    /** A rule that fails is a finding of the document it failed on; the others run on. */
    private void judge(Rule rule, Subject subject) {
        try {
            rule.check(subject, document, f -> {
                if (!unfilled.covers(subject, f.span())) {
                    Diagnostic diagnostic = stamp.diagnostic(rule, f, subject);
                    diagnostics.add(diagnostic);
                    if (subject instanceof Departure departure) {
                        departures.put(departure, diagnostic);
                    } else if (subject instanceof PlanFlaw flaw) {
                        planned.put(flaw, diagnostic);
                    }
                }
            });
        } catch (RuntimeException | StackOverflowError e) {
            RuleFailure failure =
                    new RuleFailure(subject.span(), rule.id(), e.getClass().getSimpleName() + ": " + e.getMessage());
            unseen.add(subject.span());
            if (!(subject instanceof RuleFailure)) {
                rulesFor(failure).forEach(r -> judge(r, failure));
            }
        }
    }

    private List<Rule> rulesFor(Subject subject) {
        return rules.getOrDefault(subject.getClass(), List.of());
    }
}

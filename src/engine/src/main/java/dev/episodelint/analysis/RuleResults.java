package dev.episodelint.analysis;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.document.Document;
import dev.episodelint.document.RuleFailure;
import dev.episodelint.document.Subject;
import dev.episodelint.rule.Rule;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings of all rules on the subjects of one document.
 *
 * @param all every finding in its order
 * @param unseen what rules failed on
 */
record RuleResults(List<Judged> all, List<Span> unseen) {

    RuleResults {
        all = List.copyOf(all);
        unseen = List.copyOf(unseen);
    }

    /** @param subjects each is judged once, however often it is among them */
    static RuleResults of(
            Map<Class<? extends Subject>, List<Rule>> rules,
            List<? extends Subject> subjects,
            Document document,
            DiagnosticFactory factory) {
        Run run = new Run(rules, document, factory, new UnfilledCodeLines(document.source(), subjects));
        Set<Subject> judged = Collections.newSetFromMap(new IdentityHashMap<>());
        subjects.stream().filter(judged::add).forEach(run::judge);
        run.all.sort(Comparator.comparing(Judged::diagnostic, Diagnostic.ORDER));
        return new RuleResults(run.all, run.unseen);
    }

    /** The same, habits named once. */
    List<Judged> named() {
        return RepeatedFindings.named(all);
    }

    /** What is said of each subject, by identity; absent where nothing is. */
    Map<Subject, List<Diagnostic>> bySubject() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Judged::subject,
                        IdentityHashMap::new,
                        Collectors.mapping(Judged::diagnostic, Collectors.toList())));
    }

    /** One run of the rules over the subjects. */
    private static final class Run {
        private final Map<Class<? extends Subject>, List<Rule>> rules;
        private final Document document;
        private final DiagnosticFactory factory;
        private final UnfilledCodeLines unfilled;
        private final List<Judged> all = new ArrayList<>();
        private final List<Span> unseen = new ArrayList<>();

        Run(
                Map<Class<? extends Subject>, List<Rule>> rules,
                Document document,
                DiagnosticFactory factory,
                UnfilledCodeLines unfilled) {
            this.rules = rules;
            this.document = document;
            this.factory = factory;
            this.unfilled = unfilled;
        }

        void judge(Subject subject) {
            rules.getOrDefault(subject.getClass(), List.of()).forEach(r -> judge(r, subject));
        }

        /** A rule that fails is a finding of the document it failed on; the others run on. */
        private void judge(Rule rule, Subject subject) {
            try {
                rule.check(subject, document, f -> {
                    if (!unfilled.covers(subject, f.span())) {
                        all.add(new Judged(rule, subject, f.span(), factory.diagnostic(rule, f, subject)));
                    }
                });
            } catch (RuntimeException | StackOverflowError e) {
                unseen.add(subject.span());
                if (!(subject instanceof RuleFailure)) {
                    String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
                    judge(new RuleFailure(subject.span(), rule.id(), reason));
                }
            }
        }
    }
}

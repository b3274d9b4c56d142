package dev.episodelint.analysis;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.document.Subject;
import dev.episodelint.rule.Rule;
import dev.episodelint.text.Span;

/** A finding with the rule that made it and the subject that it is about. */
record Judged(Rule rule, Subject subject, Span span, Diagnostic diagnostic) {

    Judged saying(Diagnostic other) {
        return new Judged(rule, subject, span, other);
    }
}

package dev.episodelint.analysis;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.document.Subject;
import dev.episodelint.rule.Rule;
import dev.episodelint.text.Span;

/** A finding, together with the rule that makes it and with what it is about. */
record Judged(Rule rule, Subject subject, Span span, Diagnostic diagnostic) {

    Judged saying(Diagnostic other) {
        return new Judged(rule, subject, span, other);
    }
}

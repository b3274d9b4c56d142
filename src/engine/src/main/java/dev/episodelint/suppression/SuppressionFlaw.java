package dev.episodelint.suppression;

import dev.episodelint.document.TypedFlaw;
import dev.episodelint.text.Span;

/** A flaw of a suppression comment. */
public record SuppressionFlaw(Type type, Span span) implements TypedFlaw {

    /** The types of flaws; a rule's message can use the components of each. */
    public sealed interface Type extends TypedFlaw.Type {
        record Malformed(String problem, String expected) implements Type {}

        record MissingReason(String directive) implements Type {}

        record UnknownRule(String rule, String hint) implements Type {}

        record Unused(String rule, String where) implements Type {}

        record Expired(String rules, String date) implements Type {}
    }

    static SuppressionFlaw malformed(Span span, String problem, String expected) {
        return new SuppressionFlaw(new Type.Malformed(problem, expected), span);
    }
}

package dev.episodelint.plan;

import dev.episodelint.document.TypedFlaw;
import dev.episodelint.text.Span;

/**
 * A deviation of a document from its plan.
 *
 * @param plan the path of the plan
 * @param line the line of the plan; 0 if unknown
 */
public record PlanFlaw(Type type, Span span, String plan, int line) implements TypedFlaw {

    /** The types of deviations; a rule's message can use the components of each. */
    public sealed interface Type extends TypedFlaw.Type {
        record MissingMetric(String metrics, String group) implements Type {}

        record OtherValue(String metric, String value, String expected) implements Type {}

        record MissingElement(String elements, String section, String specify) implements Type {}

        record IncompleteElement(String element, String missing) implements Type {}

        record FalseClaim(String claim, int found) implements Type {}

        record UnseenDiagram(String items, String group) implements Type {}

        record UnseenTopic(String items, String group) implements Type {}

        record UnseenCode(String items, String group) implements Type {}
    }
}

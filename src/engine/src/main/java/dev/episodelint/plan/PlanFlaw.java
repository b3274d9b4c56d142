package dev.episodelint.plan;

import dev.episodelint.document.TypedFlaw;
import dev.episodelint.text.Span;
import java.util.Map;
import java.util.Set;

/**
 * A deviation of a document from its plan.
 *
 * @param arguments values of its type's arguments, by name
 * @param plan the path of the plan
 * @param line the line of the plan; 0 if unknown
 */
public record PlanFlaw(Type type, Span span, Map<String, String> arguments, String plan, int line)
        implements TypedFlaw {

    public PlanFlaw {
        arguments = type.carrying(arguments);
    }

    /** The types of deviations, each with the names of its arguments. */
    public enum Type implements TypedFlaw.Type {
        MISSING_METRIC("metrics", "group"),
        OTHER_VALUE("metric", "value", "expected"),
        MISSING_ELEMENT("elements", "section", "specify"),
        INCOMPLETE_ELEMENT("element", "missing"),
        FALSE_CLAIM("claim", "found"),
        UNSEEN_DIAGRAM("items", "group"),
        UNSEEN_TOPIC("items", "group"),
        UNSEEN_CODE("items", "group");

        private final Set<String> arguments;

        Type(String... arguments) {
            this.arguments = Set.of(arguments);
        }

        @Override
        public Set<String> arguments() {
            return arguments;
        }
    }
}

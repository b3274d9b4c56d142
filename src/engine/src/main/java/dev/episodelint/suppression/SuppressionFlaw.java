package dev.episodelint.suppression;

import dev.episodelint.document.TypedFlaw;
import dev.episodelint.text.Span;
import java.util.Map;
import java.util.Set;

/**
 * A flaw of a suppression comment.
 *
 * @param arguments values of its type's arguments, by name
 */
public record SuppressionFlaw(Type type, Span span, Map<String, String> arguments) implements TypedFlaw {

    public SuppressionFlaw {
        arguments = type.carrying(arguments);
    }

    /** The types of flaws, each with the names of its arguments. */
    public enum Type implements TypedFlaw.Type {
        MALFORMED("problem", "expected"),
        MISSING_REASON("directive"),
        UNKNOWN_RULE("rule", "hint"),
        UNUSED("rule", "where"),
        EXPIRED("rules", "date");

        private final Set<String> arguments;

        Type(String... arguments) {
            this.arguments = Set.of(arguments);
        }

        @Override
        public Set<String> arguments() {
            return arguments;
        }
    }

    static SuppressionFlaw malformed(Span span, String problem, String expected) {
        return new SuppressionFlaw(Type.MALFORMED, span, Map.of("problem", problem, "expected", expected));
    }
}

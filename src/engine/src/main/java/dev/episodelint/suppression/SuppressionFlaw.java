package dev.episodelint.suppression;

import dev.episodelint.document.Subject;
import dev.episodelint.text.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something wrong with a suppression itself.
 *
 * @param arguments values for the names that its type carries
 */
public record SuppressionFlaw(Type type, Span span, Map<String, String> arguments) implements Subject {

    public SuppressionFlaw {
        arguments = Map.copyOf(arguments);
        if (!type.arguments().equals(arguments.keySet())) {
            throw new IllegalArgumentException(type + " carries " + type.arguments() + ", not " + arguments.keySet());
        }
    }

    /** What can be wrong, each with the names of what it carries. */
    public enum Type {
        MALFORMED("problem", "expected"),
        MISSING_REASON("directive"),
        UNKNOWN_RULE("rule", "hint"),
        UNUSED("rule", "where"),
        EXPIRED("rules", "date");

        private final Set<String> arguments;

        Type(String... arguments) {
            this.arguments = Set.of(arguments);
        }

        public Set<String> arguments() {
            return arguments;
        }

        /** The name a rule file uses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Set<String> ids() {
            return Arrays.stream(values()).map(Type::id).collect(Collectors.toUnmodifiableSet());
        }
    }

    static SuppressionFlaw malformed(Span span, String problem, String expected) {
        return new SuppressionFlaw(Type.MALFORMED, span, Map.of("problem", problem, "expected", expected));
    }
}

package dev.episodelint.block;

import dev.episodelint.document.TypedFlaw;
import dev.episodelint.text.Span;
import java.util.Map;
import java.util.Set;

/**
 * A flaw of a block in its own language.
 *
 * @param arguments values of its type's arguments, by name
 */
public record BlockFlaw(Type type, Span span, Map<String, String> arguments) implements TypedFlaw {

    public BlockFlaw {
        arguments = type.carrying(arguments);
    }

    /** The types of flaws, each with the names of its arguments. */
    public enum Type implements TypedFlaw.Type {
        BROKEN_YAML("problem", "cure"),
        BROKEN_JSON("problem", "cure"),
        BROKEN_FRONT_MATTER("problem", "cure"),
        DUPLICATE_KEY("key", "line");

        private final Set<String> arguments;

        Type(String... arguments) {
            this.arguments = Set.of(arguments);
        }

        @Override
        public Set<String> arguments() {
            return arguments;
        }
    }

    static BlockFlaw broken(Type type, Span span, String problem, String cure) {
        return new BlockFlaw(type, span, Map.of("problem", problem, "cure", cure));
    }

    static BlockFlaw repeated(Span span, String key, int line) {
        return new BlockFlaw(Type.DUPLICATE_KEY, span, Map.of("key", key, "line", String.valueOf(line)));
    }
}

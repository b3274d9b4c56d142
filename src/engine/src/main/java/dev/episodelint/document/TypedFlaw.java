package dev.episodelint.document;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Something wrong, of one of several types, with what a rule's words about it need. */
public interface TypedFlaw extends Subject {

    Type type();

    /** Values for the names that the type carries. */
    Map<String, String> arguments();

    /** One of the ways to be wrong; an enum. */
    interface Type {

        String name();

        /** The names of what it carries. */
        Set<String> arguments();

        /** A copy of the values; their names must be exactly those of the type. */
        default Map<String, String> carrying(Map<String, String> values) {
            if (!arguments().equals(values.keySet())) {
                throw new IllegalArgumentException(this + " carries " + arguments() + ", not " + values.keySet());
            }
            return Map.copyOf(values);
        }

        /** The name a rule file uses. */
        default String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

package dev.episodelint.rule;

import dev.episodelint.completeness.State;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the findings of a rule are treated after it: grouped, as an accident, as an absence, and for completeness.
 *
 * @param grouped whether a document that offends often in the same words has a habit, which is named once
 * @param accident whether Markdown reads something else than what was written, so that gaps may be only its consequence
 * @param absence whether it is about something that is not there, and that the line it is shown at says nothing of
 * @param leaves in which state it leaves what an author had to fill in there; null where it says nothing of that
 */
public record Effect(
        boolean grouped,
        boolean accident,
        boolean absence,
        @Nullable State leaves) {

    static Effect read(YamlValue.Fields fields) {
        return new Effect(
                flag(fields, "grouped"),
                flag(fields, "accident"),
                flag(fields, "absence"),
                fields.get("leaves")
                        .map(v -> v.oneOf(List.of(State.UNFILLED.id(), State.INVALID.id())))
                        .map(id -> State.valueOf(id.toUpperCase(Locale.ROOT)))
                        .orElse(null));
    }

    private static boolean flag(YamlValue.Fields fields, String name) {
        return fields.get(name).map(YamlValue::bool).orElse(false);
    }
}

package dev.episodelint.diagnostic;

import dev.episodelint.text.Span;
import java.util.List;
import java.util.Map;

/**
 * What a rule kind measured: where, and with what. The engine adds whose rule it is and how loud.
 *
 * @param arguments values for the {@code {placeholders}} of the rule's message and help
 */
public record Finding(Span span, Map<String, String> arguments, List<Related> related) {

    public Finding {
        arguments = Map.copyOf(arguments);
        related = List.copyOf(related);
    }

    public static Finding at(Span span) {
        return new Finding(span, Map.of(), List.of());
    }

    public static Finding at(Span span, String name, String value) {
        return new Finding(span, Map.of(name, value), List.of());
    }
}

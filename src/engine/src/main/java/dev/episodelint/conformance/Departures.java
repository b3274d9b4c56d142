package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.Section;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects departures, and remembers which places have been named, so that each place is named once. */
final class Departures {
    private final SourceText source;
    private final List<Departure> all = new ArrayList<>();
    private final Set<Departure> known = new HashSet<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final BitSet named = new BitSet();

    Departures(SourceText source) {
        this.source = source;
    }

    List<Departure> all() {
        return List.copyOf(all);
    }

    List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    void require(Requirement requirement) {
        requirements.add(requirement);
    }

    /** @param arguments names and values in turn */
    Departure add(Type type, Span span, int templateLine, String... arguments) {
        return addTo(span.start(), type, span, templateLine, arguments);
    }

    /** Names a section that is missing in another one, which is not the one that the span stands in. */
    Departure addMissingIn(@Nullable Section owner, Type type, Span span, int templateLine, String... arguments) {
        int home = owner == null ? Departure.DOCUMENT : owner.span().start();
        return addTo(home, type, span, templateLine, arguments);
    }

    private Departure addTo(int home, Type type, Span span, int templateLine, String... arguments) {
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            byName.put(arguments[i], arguments[i + 1]);
        }
        Departure departure = new Departure(type, span, byName, templateLine, home);
        if (known.add(departure)) {
            all.add(departure);
            if (concernsText(type)) {
                name(span);
            }
        }
        return departure;
    }

    /** Notes that a finding elsewhere names the span too. */
    void name(Span span) {
        named.set(span.start(), Math.max(span.end(), span.start() + 1));
    }

    /** Whether something in the span has been named already that concerns the text itself, not what is missing there. */
    boolean isNamed(Span span) {
        int next = named.nextSetBit(span.start());
        return next >= 0 && next < Math.max(span.end(), span.start() + 1);
    }

    private static boolean concernsText(Type type) {
        return switch (type) {
            case UNFILLED,
                    TEMPLATE_TEXT,
                    TEMPLATE_COMMENT,
                    SAME_STRUCTURE,
                    OWN_WORDS,
                    UNCHOSEN_ALTERNATIVES,
                    BLANK_ROW,
                    BLANK_CELL,
                    EMPTY_FIELD,
                    EMPTY_HEADER_FIELD,
                    MISSING_STATUS,
                    CONTRADICTORY_STATUS -> true;
            default -> false;
        };
    }

    /** The same without all that is missing: one cause stands for it. */
    Departures insteadOfAbsences(Departure cause) {
        Departures said = new Departures(source);
        said.all.add(cause);
        all.stream().filter(d -> !d.type().isAbsence()).forEach(said.all::add);
        requirements.forEach(
                r -> said.require(r.lack() == null || !r.lack().type().isAbsence() ? r : r.lacking(cause)));
        return said;
    }

    SourceText source() {
        return source;
    }

    String text(Span span) {
        return source.slice(span).strip();
    }

    int line(Span span) {
        return source.lineAt(span.start());
    }
}

package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.Section;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects departures, and remembers which places have been named, so that each place is named once. */
final class Departures {
    private static final Set<Class<? extends Type>> CONCERN_TEXT = Set.of(
            Type.Unfilled.class,
            Type.TemplateText.class,
            Type.TemplateComment.class,
            Type.SameStructure.class,
            Type.OwnWords.class,
            Type.UnchosenAlternatives.class,
            Type.BlankRow.class,
            Type.BlankCell.class,
            Type.EmptyField.class,
            Type.EmptyHeaderField.class,
            Type.MissingStatus.class,
            Type.ContradictoryStatus.class);

    /** What says that something of the template's is not there, or something else in its place. */
    private static final Set<Class<? extends Type>> ABSENCES = Set.of(
            Type.MissingSection.class,
            Type.MisplacedSection.class,
            Type.UnexpectedSection.class,
            Type.NoHeading.class,
            Type.MissingMember.class,
            Type.MissingTitle.class,
            Type.MissingNumber.class,
            Type.MissingFrontMatter.class,
            Type.MissingHeaderField.class,
            Type.MissingStatus.class,
            Type.MissingTable.class,
            Type.MissingColumn.class,
            Type.MissingRows.class,
            Type.MissingField.class,
            Type.MissingReference.class,
            Type.MissingChecklist.class,
            Type.MissingItem.class,
            Type.MissingBlock.class);

    private final SourceText source;
    private final Map<Departure, Departure> all = new LinkedHashMap<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final BitSet named = new BitSet();

    Departures(SourceText source) {
        this.source = source;
    }

    List<Departure> all() {
        return List.copyOf(all.keySet());
    }

    List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    void require(Requirement requirement) {
        requirements.add(requirement);
    }

    /** One that is known already is the same one. */
    public Departure add(Type type, Span span, int templateLine) {
        return add(new Departure(type, span, templateLine, span.start()));
    }

    /** Names a section that is missing in another one, which is not the one that the span stands in. */
    Departure addMissingIn(@Nullable Section owner, Type type, Span span, int templateLine) {
        int home = owner == null ? Departure.DOCUMENT : owner.span().start();
        return add(new Departure(type, span, templateLine, home));
    }

    private Departure add(Departure departure) {
        Departure known = all.putIfAbsent(departure, departure);
        if (known != null) {
            return known;
        }
        if (CONCERN_TEXT.contains(departure.type().getClass())) {
            name(departure.span());
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

    /** The same without all that is missing: one cause stands for it. */
    Departures insteadOfAbsences(Departure cause) {
        Departures said = new Departures(source);
        said.all.put(cause, cause);
        all.keySet().stream().filter(d -> !isAbsence(d)).forEach(d -> said.all.put(d, d));
        requirements.forEach(r -> said.require(r.lack() != null && isAbsence(r.lack()) ? r.lacking(cause) : r));
        return said;
    }

    private static boolean isAbsence(Departure departure) {
        return ABSENCES.contains(departure.type().getClass());
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

package dev.episodelint.analysis;

import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conformance.Departure;
import dev.episodelint.conformance.Requirement;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what became of each requirement by the findings about it: completeness and findings cannot disagree. */
final class RequirementStates {
    private static final Set<String> ABOUT_CONTENT =
            Set.of("placeholder", "field", "header", "table", "checklist", "code", "value");
    /** Families whose defects make a value wrong, not only unfinished. */
    private static final Set<String> ABOUT_VALUES = Set.of("value", "code", "table", "field", "header");

    private final SourceText source;
    private final Map<Departure, Diagnostic> worded;
    private final List<Span> unseen;
    private final List<Diagnostic> about;
    private final List<Long> starts = new ArrayList<>();
    /** How far each of these, or one before it, reaches. */
    private final List<Long> reaches = new ArrayList<>();

    private RequirementStates(
            SourceText source, Map<Departure, Diagnostic> worded, List<Diagnostic> about, List<Span> unseen) {
        this.source = source;
        this.worded = worded;
        this.about = about.stream()
                .sorted(Comparator.comparingInt((Diagnostic d) -> d.range().line())
                        .thenComparingInt(d -> d.range().column()))
                .toList();
        long reach = 0;
        for (Diagnostic diagnostic : this.about) {
            Range range = diagnostic.range();
            reach = Math.max(reach, place(range.endLine(), range.endColumn()));
            starts.add(place(range.line(), range.column()));
            reaches.add(reach);
        }
        this.unseen = unseen;
    }

    /**
     * @param diagnostics of the document, consequences left out
     * @param worded what a departure became; absent for one that no rule is about
     * @param unseen parts that could not be looked at
     */
    static List<Point> of(
            List<Requirement> requirements,
            List<Diagnostic> diagnostics,
            Map<Departure, Diagnostic> worded,
            SourceText source,
            List<Span> unseen) {
        Set<String> absences = new HashSet<>();
        for (Requirement requirement : requirements) {
            Diagnostic lack = requirement.lack() == null ? null : worded.get(requirement.lack());
            if (lack != null) {
                absences.add(lack.fingerprint());
            }
        }
        List<Diagnostic> about = diagnostics.stream()
                .filter(d -> !absences.contains(d.fingerprint()) && stateBy(d) != null)
                .toList();
        return new RequirementStates(source, worded, about, unseen).points(requirements);
    }

    private List<Point> points(List<Requirement> requirements) {
        List<Point> points = new ArrayList<>();
        int i = 0;
        while (i < requirements.size()) {
            Requirement first = requirements.get(i);
            int end = i + 1;
            while (end < requirements.size() && isSamePlace(first, requirements.get(end))) {
                end++;
            }
            points.addAll(parts(requirements.subList(i, end)));
            i = end;
        }
        return points;
    }

    /** Parts of one thing: each finding about it costs one of them, the last part has the rest. */
    private List<Point> parts(List<Requirement> parts) {
        Requirement first = parts.get(0);
        if (first.lack() != null) {
            Diagnostic lack = worded.get(first.lack());
            List<String> finding = lack == null ? List.of() : List.of(lack.fingerprint());
            return parts.stream()
                    .map(p -> point(p, lack == null ? State.NOT_APPLICABLE : State.MISSING, finding))
                    .toList();
        }
        Span span = first.span() == null ? Span.at(0) : first.span();
        if (unseen.stream().anyMatch(u -> u.overlaps(span))) {
            return parts.stream()
                    .map(p -> point(p, State.INCONCLUSIVE, List.of()))
                    .toList();
        }
        List<Diagnostic> inTheWay = findings(span);
        Range place = Range.of(source, span);
        Optional<Diagnostic> whole = inTheWay.stream()
                .filter(d -> parts.size() > 1 && covers(d.range(), place))
                .findFirst();
        if (whole.isPresent()) {
            List<String> finding = List.of(whole.get().fingerprint());
            return parts.stream().map(p -> point(p, State.UNFILLED, finding)).toList();
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            List<Diagnostic> own = inTheWay.subList(
                    Math.min(i, inTheWay.size()), last ? inTheWay.size() : Math.min(i + 1, inTheWay.size()));
            State state = own.stream().map(RequirementStates::stateBy).anyMatch(State.UNFILLED::equals)
                    ? State.UNFILLED
                    : own.isEmpty() ? State.MET : State.INVALID;
            points.add(point(
                    parts.get(i),
                    state,
                    own.stream().map(Diagnostic::fingerprint).toList()));
        }
        return points;
    }

    private static boolean isSamePlace(Requirement a, Requirement b) {
        return a.line() == b.line()
                && a.name().equals(b.name())
                && a.span() != null
                && a.span().equals(b.span());
    }

    private static Point point(Requirement requirement, State state, List<String> findings) {
        return new Point(
                requirement.section(), requirement.name(), requirement.line(), requirement.weight(), state, findings);
    }

    /** In the order of the text; goes back from the end of the span for as long as anything reaches into it. */
    private List<Diagnostic> findings(Span span) {
        Range range = Range.of(source, span);
        long start = place(range.line(), range.column());
        long end = place(range.endLine(), range.endColumn());
        int i = Collections.binarySearch(starts, end);
        i = i < 0 ? -i - 1 : i;
        while (i < starts.size() && starts.get(i) == end) {
            i++;
        }
        List<Diagnostic> found = new ArrayList<>();
        while (--i >= 0 && reaches.get(i) >= start) {
            if (overlaps(about.get(i).range(), range)) {
                found.add(about.get(i));
            }
        }
        Collections.reverse(found);
        return found;
    }

    private static long place(int line, int column) {
        return ((long) line << Integer.SIZE) + column;
    }

    private static boolean overlaps(Range a, Range b) {
        return isBefore(a.line(), a.column(), b.endLine(), b.endColumn())
                && (isBefore(b.line(), b.column(), a.endLine(), a.endColumn())
                        || (a.line() == b.line() && a.column() == b.column()));
    }

    /** All lines of a block; its closing fence has nothing to fill in. */
    private static boolean covers(Range finding, Range block) {
        return finding.line() == block.line() && finding.endLine() >= block.endLine() - 1;
    }

    private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
        return line < otherLine || (line == otherLine && column < otherColumn);
    }

    /** What a finding makes of what it is about; null where it says nothing of that. */
    private static @Nullable State stateBy(Diagnostic d) {
        String family = d.rule().substring(0, d.rule().indexOf('/'));
        if (d.nature() == Nature.GAP) {
            return ABOUT_CONTENT.contains(family) ? State.UNFILLED : null;
        }
        return ABOUT_VALUES.contains(family) && d.severity() != Severity.INFO ? State.INVALID : null;
    }
}

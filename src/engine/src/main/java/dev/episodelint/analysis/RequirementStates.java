package dev.episodelint.analysis;

import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conformance.Requirement;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.document.Subject;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Derives the state of each requirement from the findings about it, so that completeness and findings cannot
 * disagree.
 */
final class RequirementStates {
    private final SourceText source;
    private final Map<Subject, List<Diagnostic>> said;
    private final FindingIndex about;
    private final List<Span> unseen;

    private RequirementStates(
            SourceText source, Map<Subject, List<Diagnostic>> said, FindingIndex about, List<Span> unseen) {
        this.source = source;
        this.said = said;
        this.about = about;
        this.unseen = unseen;
    }

    /**
     * @param findings of the document, in their order, consequences left out
     * @param said of what is not there; absent for what no rule is about
     * @param unseen parts that could not be looked at
     */
    static List<Point> of(
            List<Requirement> requirements,
            List<Judged> findings,
            Map<Subject, List<Diagnostic>> said,
            SourceText source,
            List<Span> unseen) {
        Set<Subject> lacks = Collections.newSetFromMap(new IdentityHashMap<>());
        requirements.forEach(r -> Optional.ofNullable(r.lack()).ifPresent(lacks::add));
        List<Judged> about = findings.stream()
                .filter(j -> j.rule().effect().leaves() != null && !lacks.contains(j.subject()))
                .toList();
        return new RequirementStates(source, said, new FindingIndex(about), unseen).points(requirements);
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
            List<Diagnostic> lack = said.getOrDefault(first.lack(), List.of());
            return all(parts, lack.isEmpty() ? State.NOT_APPLICABLE : State.MISSING, lack);
        }
        Span span = first.span() == null ? Span.at(0) : first.span();
        if (unseen.stream().anyMatch(u -> u.overlaps(span))) {
            return all(parts, State.INCONCLUSIVE, List.of());
        }
        List<Judged> inTheWay = about.in(span);
        Optional<Judged> whole = inTheWay.stream()
                .filter(j -> parts.size() > 1 && covers(j.span(), span))
                .findFirst();
        if (whole.isPresent()) {
            return all(parts, State.UNFILLED, List.of(whole.get().diagnostic()));
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            List<Judged> own = inTheWay.subList(
                    Math.min(i, inTheWay.size()), last ? inTheWay.size() : Math.min(i + 1, inTheWay.size()));
            points.add(point(
                    parts.get(i),
                    state(own),
                    own.stream().map(Judged::diagnostic).toList()));
        }
        return points;
    }

    private static State state(List<Judged> own) {
        boolean unfilled = own.stream().anyMatch(j -> j.rule().effect().leaves() == State.UNFILLED);
        return unfilled ? State.UNFILLED : own.isEmpty() ? State.MET : State.INVALID;
    }

    private static boolean isSamePlace(Requirement a, Requirement b) {
        return a.line() == b.line()
                && a.name().equals(b.name())
                && a.span() != null
                && a.span().equals(b.span());
    }

    private static List<Point> all(List<Requirement> parts, State state, List<Diagnostic> findings) {
        return parts.stream().map(p -> point(p, state, findings)).toList();
    }

    private static Point point(Requirement requirement, State state, List<Diagnostic> findings) {
        return new Point(
                requirement.section(),
                requirement.name(),
                requirement.line(),
                requirement.weight(),
                state,
                findings.stream().map(Diagnostic::fingerprint).toList());
    }

    /** All lines of a block; its closing fence has nothing to fill in. */
    private boolean covers(Span finding, Span block) {
        return source.lineAt(finding.start()) == source.lineAt(block.start())
                && source.lineAt(finding.end()) >= source.lineAt(block.end()) - 1;
    }
}

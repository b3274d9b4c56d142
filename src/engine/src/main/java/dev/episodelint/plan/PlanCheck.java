package dev.episodelint.plan;

import dev.episodelint.claim.CountedThings;
import dev.episodelint.document.Document;
import dev.episodelint.plan.PlanAnswer.State;
import dev.episodelint.plan.PlanFlaw.Type;
import dev.episodelint.plan.PlannedItem.Kind;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks one document against a plan: an answer for every planned item, and a flaw for each item that is not met. */
public final class PlanCheck {
    private static final int LISTED = 8;

    private final PlanScope scope;
    private final Document document;
    private final Span title;
    private final DocumentSentences lines;
    private final MetricCheck metrics;
    private final TextHints hints;
    private final List<Reply> replies = new ArrayList<>();

    private PlanCheck(PlanScope scope, Document document, Span title) {
        this.scope = scope;
        this.document = document;
        this.title = title;
        this.lines = DocumentSentences.of(document);
        this.metrics = new MetricCheck(
                lines, NamedValueReader.of(document), s -> document.source().lineAt(s.start()));
        this.hints = new TextHints(lines);
    }

    /**
     * An answer without the fingerprint of its finding.
     *
     * @param flaw the flaw; null if there is none; several answers may share one
     */
    public record Reply(PlanAnswer answer, @Nullable PlanFlaw flaw) {}

    /**
     * The answers in the order of the plan; none if the plan has nothing about the document.
     *
     * @param title the position of findings about the document as a whole
     */
    public static List<Reply> of(
            PlanScope scope, Document document, @Nullable String number, @Nullable String name, Span title) {
        Optional<Plan.Episode> episode = scope.episode(number, name);
        if (episode.isEmpty()) {
            return List.of();
        }
        PlanCheck check = new PlanCheck(scope, document, title);
        episode.get().groups().forEach(check::group);
        check.done(episode.get().done());
        check.elements();
        return check.replies;
    }

    private void group(Plan.Group group) {
        Map<Kind, List<PlanEntry>> unseen = new LinkedHashMap<>();
        Map<PlanEntry, List<PlanAnswer.Evidence>> seen = new LinkedHashMap<>();
        Map<PlanEntry, MetricCheck.Found> found = new LinkedHashMap<>();
        for (PlanEntry ask : group.asks()) {
            if (ask.kind() == Kind.METRIC) {
                metrics.look(ask)
                        .ifPresentOrElse(
                                f -> found.put(ask, f),
                                () -> unseen.computeIfAbsent(Kind.METRIC, t -> new ArrayList<>())
                                        .add(ask));
            } else {
                List<PlanAnswer.Evidence> evidence = hints.look(ask);
                seen.put(ask, evidence);
                if (evidence.isEmpty()) {
                    unseen.computeIfAbsent(together(ask.kind()), t -> new ArrayList<>())
                            .add(ask);
                }
            }
        }
        Map<Kind, PlanFlaw> flaws = new LinkedHashMap<>();
        unseen.forEach((kind, asks) -> flaws.put(kind, missing(kind, asks, group.name())));
        for (PlanEntry ask : group.asks()) {
            PlannedItem demand = new PlannedItem(
                    ask.kind(),
                    group.name(),
                    ask.name(),
                    ask.value(),
                    group.phase() > 0 ? group.phase() : scope.plan().phaseOf(ask.kind()));
            if (ask.kind() == Kind.METRIC) {
                metric(ask, demand, found.get(ask), flaws.get(Kind.METRIC));
            } else {
                List<PlanAnswer.Evidence> evidence = seen.getOrDefault(ask, List.of());
                State state = evidence.isEmpty() ? State.NOT_FOUND : State.LIKELY;
                reply(demand, state, null, evidence, evidence.isEmpty() ? flaws.get(together(ask.kind())) : null);
            }
        }
    }

    private void metric(
            PlanEntry ask, PlannedItem demand, MetricCheck.@Nullable Found found, @Nullable PlanFlaw missing) {
        if (found == null) {
            reply(demand, State.MISSING, null, List.of(), missing);
            return;
        }
        PlanFlaw other = found.state() == State.MET || ask.value() == null
                ? null
                : flaw(
                        new Type.OtherValue(quotable(ask.name()), quotable(found.actual()), quotable(ask.value())),
                        found.span(),
                        ask.line());
        reply(demand, found.state(), found.actual(), List.of(found.evidence()), other);
    }

    /** Entries of these kinds are named together where they are not there. */
    private static Kind together(Kind kind) {
        return kind == Kind.METRIC || kind == Kind.DIAGRAM || kind == Kind.CODE ? kind : Kind.TOPIC;
    }

    private static Type unseen(Kind kind, String names, String group) {
        return switch (kind) {
            case METRIC -> new Type.MissingMetric(names, group);
            case DIAGRAM -> new Type.UnseenDiagram(names, group);
            case CODE -> new Type.UnseenCode(names, group);
            default -> new Type.UnseenTopic(names, group);
        };
    }

    private PlanFlaw missing(Kind kind, List<PlanEntry> asks, String group) {
        List<String> names = asks.stream()
                .map(a -> a.value() == null ? a.name() : a.name() + ": " + a.value())
                .toList();
        return flaw(
                unseen(kind, listed(names), quotable(group)), title, asks.get(0).line());
    }

    /** Checks an item that the plan lists as done: by its number, or by its words. */
    private void done(List<PlanEntry> done) {
        List<PlanEntry> unseen = new ArrayList<>();
        Map<PlanEntry, List<PlanAnswer.Evidence>> seen = new LinkedHashMap<>();
        for (PlanEntry ask : done) {
            if (CountedThings.of(ask.name(), document).isEmpty()) {
                List<PlanAnswer.Evidence> evidence = hints.look(ask);
                seen.put(ask, evidence);
                if (evidence.isEmpty()) {
                    unseen.add(ask);
                }
            }
        }
        PlanFlaw absent = unseen.isEmpty() ? null : missing(Kind.TOPIC, unseen, DONE);
        for (PlanEntry ask : done) {
            PlannedItem demand = new PlannedItem(Kind.CLAIM, DONE, ask.name(), null, 0);
            Optional<CountedThings> counted = CountedThings.of(ask.name(), document);
            if (counted.isPresent()) {
                counted(ask, counted.get());
            } else {
                List<PlanAnswer.Evidence> evidence = seen.getOrDefault(ask, List.of());
                State state = evidence.isEmpty() ? State.NOT_FOUND : State.LIKELY;
                reply(demand, state, null, evidence, evidence.isEmpty() ? absent : null);
            }
        }
    }

    private static final String DONE = "Already there";

    private void counted(PlanEntry ask, CountedThings counted) {
        boolean kept = counted.found() >= counted.claimed();
        PlanFlaw flaw =
                kept ? null : flaw(new Type.FalseClaim(quotable(counted.text()), counted.found()), title, ask.line());
        PlannedItem demand = new PlannedItem(Kind.CLAIM, DONE, ask.name(), String.valueOf(counted.claimed()), 0);
        reply(demand, kept ? State.MET : State.CONTRADICTED, String.valueOf(counted.found()), List.of(), flaw);
    }

    private void elements() {
        InteractiveElements elements = scope.plan().elements();
        if (elements.isEmpty()) {
            return;
        }
        InteractiveElementCheck check = new InteractiveElementCheck(elements, document);
        Map<InteractiveElements.Element, InteractiveElementCheck.Found> found = new LinkedHashMap<>();
        elements.all().forEach(e -> check.look(e).ifPresent(f -> found.put(e, f)));
        List<InteractiveElements.Element> missing =
                elements.all().stream().filter(e -> !found.containsKey(e)).toList();
        PlanFlaw absent = missing.isEmpty()
                ? null
                : flaw(
                        new Type.MissingElement(
                                listed(missing.stream()
                                        .map(InteractiveElements.Element::name)
                                        .toList()),
                                quotable(elements.section()),
                                words(elements.specify())),
                        check.heading().orElse(title),
                        missing.get(0).line());
        for (InteractiveElements.Element element : elements.all()) {
            element(element, found.get(element), absent);
        }
    }

    private void element(
            InteractiveElements.Element element,
            InteractiveElementCheck.@Nullable Found found,
            @Nullable PlanFlaw absent) {
        InteractiveElements elements = scope.plan().elements();
        int phase = elements.phase() > 0 ? elements.phase() : scope.plan().phaseOf(Kind.ELEMENT);
        String expected = elements.specify().isEmpty() ? null : String.join(", ", elements.specify());
        PlannedItem demand = new PlannedItem(Kind.ELEMENT, elements.section(), element.name(), expected, phase);
        if (found == null) {
            reply(demand, State.MISSING, null, List.of(), absent);
            return;
        }
        String said = elements.specify().stream()
                .filter(s -> !found.missing().contains(s))
                .collect(Collectors.joining(", "));
        PlanFlaw flaw = found.missing().isEmpty()
                ? null
                : flaw(
                        new Type.IncompleteElement(quotable(element.name()), listed(found.missing())),
                        found.span(),
                        element.line());
        PlanAnswer.Evidence evidence = new PlanAnswer.Evidence(
                document.source().lineAt(found.span().start()), DocumentSentences.excerpt(found.text()));
        reply(demand, flaw == null ? State.MET : State.PARTIAL, said.isEmpty() ? null : said, List.of(evidence), flaw);
    }

    private void reply(
            PlannedItem demand,
            State state,
            @Nullable String actual,
            List<PlanAnswer.Evidence> evidence,
            @Nullable PlanFlaw flaw) {
        replies.add(new Reply(new PlanAnswer(demand, state, actual, evidence, List.of()), flaw));
    }

    private PlanFlaw flaw(Type type, Span span, int line) {
        return new PlanFlaw(type, span, scope.path(), line);
    }

    private static String listed(List<String> names) {
        String all =
                names.stream().limit(LISTED).map(n -> "`" + quotable(n) + "`").collect(Collectors.joining(", "));
        return names.size() > LISTED ? all + " and " + (names.size() - LISTED) + " more" : all;
    }

    private static String words(List<String> names) {
        return names.isEmpty() ? "what it does" : String.join(", ", names);
    }

    private static String quotable(String text) {
        return DocumentSentences.excerpt(text).replace('`', '\'');
    }
}

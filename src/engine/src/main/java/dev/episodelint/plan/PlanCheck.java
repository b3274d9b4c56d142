package dev.episodelint.plan;

import dev.episodelint.claim.Counted;
import dev.episodelint.document.Document;
import dev.episodelint.plan.Answer.State;
import dev.episodelint.plan.Demand.Kind;
import dev.episodelint.plan.PlanFlaw.Type;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes of a plan in one document: an answer to every demand, and what is to be said of them. */
public final class PlanCheck {
    private static final int LISTED = 8;

    private final Scope scope;
    private final Document document;
    private final Span title;
    private final Lines lines;
    private final MetricCheck metrics;
    private final Hints hints;
    private final List<Reply> replies = new ArrayList<>();

    private PlanCheck(Scope scope, Document document, Span title) {
        this.scope = scope;
        this.document = document;
        this.title = title;
        this.lines = Lines.of(document);
        this.metrics = new MetricCheck(
                lines, Sayings.of(document), s -> document.source().lineAt(s.start()));
        this.hints = new Hints(lines);
    }

    /**
     * An answer that does not know yet what is said of it.
     *
     * @param flaw null where there is nothing to say; one may be that of several answers
     */
    public record Reply(Answer answer, @Nullable PlanFlaw flaw) {}

    /**
     * In the order of the plan; none where it says nothing of the document.
     *
     * @param title where a finding about the document as a whole stands
     */
    public static List<Reply> of(
            Scope scope, Document document, @Nullable String number, @Nullable String name, Span title) {
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
        Map<Type, List<Ask>> unseen = new LinkedHashMap<>();
        Map<Ask, List<Answer.Evidence>> seen = new LinkedHashMap<>();
        Map<Ask, MetricCheck.Found> found = new LinkedHashMap<>();
        for (Ask ask : group.asks()) {
            if (ask.kind() == Kind.METRIC) {
                metrics.look(ask)
                        .ifPresentOrElse(
                                f -> found.put(ask, f),
                                () -> unseen.computeIfAbsent(Type.MISSING_METRIC, t -> new ArrayList<>())
                                        .add(ask));
            } else {
                List<Answer.Evidence> evidence = hints.look(ask);
                seen.put(ask, evidence);
                if (evidence.isEmpty()) {
                    unseen.computeIfAbsent(unseen(ask.kind()), t -> new ArrayList<>())
                            .add(ask);
                }
            }
        }
        Map<Type, PlanFlaw> flaws = new LinkedHashMap<>();
        unseen.forEach((type, asks) -> flaws.put(type, missing(type, asks, group.name())));
        for (Ask ask : group.asks()) {
            Demand demand = new Demand(
                    ask.kind(),
                    group.name(),
                    ask.name(),
                    ask.value(),
                    group.phase() > 0 ? group.phase() : scope.plan().phaseOf(ask.kind()));
            if (ask.kind() == Kind.METRIC) {
                metric(ask, demand, found.get(ask), flaws.get(Type.MISSING_METRIC));
            } else {
                List<Answer.Evidence> evidence = seen.getOrDefault(ask, List.of());
                State state = evidence.isEmpty() ? State.NOT_FOUND : State.LIKELY;
                reply(demand, state, null, evidence, evidence.isEmpty() ? flaws.get(unseen(ask.kind())) : null);
            }
        }
    }

    private void metric(Ask ask, Demand demand, MetricCheck.@Nullable Found found, @Nullable PlanFlaw missing) {
        if (found == null) {
            reply(demand, State.MISSING, null, List.of(), missing);
            return;
        }
        PlanFlaw other = found.state() == State.MET || ask.value() == null
                ? null
                : flaw(
                        Type.OTHER_VALUE,
                        found.span(),
                        ask.line(),
                        Map.of(
                                "metric",
                                quotable(ask.name()),
                                "value",
                                quotable(found.actual()),
                                "expected",
                                quotable(ask.value())));
        reply(demand, found.state(), found.actual(), List.of(found.evidence()), other);
    }

    private static Type unseen(Kind kind) {
        return switch (kind) {
            case DIAGRAM -> Type.UNSEEN_DIAGRAM;
            case CODE -> Type.UNSEEN_CODE;
            default -> Type.UNSEEN_TOPIC;
        };
    }

    private PlanFlaw missing(Type type, List<Ask> asks, String group) {
        String what = type == Type.MISSING_METRIC ? "metrics" : "items";
        List<String> names = asks.stream()
                .map(a -> a.value() == null ? a.name() : a.name() + ": " + a.value())
                .toList();
        return flaw(type, title, asks.get(0).line(), Map.of(what, listed(names), "group", quotable(group)));
    }

    /** What is said to be there can be counted, or looked for. */
    private void done(List<Ask> done) {
        List<Ask> unseen = new ArrayList<>();
        Map<Ask, List<Answer.Evidence>> seen = new LinkedHashMap<>();
        for (Ask ask : done) {
            if (Counted.of(ask.name(), document).isEmpty()) {
                List<Answer.Evidence> evidence = hints.look(ask);
                seen.put(ask, evidence);
                if (evidence.isEmpty()) {
                    unseen.add(ask);
                }
            }
        }
        PlanFlaw absent = unseen.isEmpty() ? null : missing(Type.UNSEEN_TOPIC, unseen, DONE);
        for (Ask ask : done) {
            Demand demand = new Demand(Kind.CLAIM, DONE, ask.name(), null, 0);
            Optional<Counted> counted = Counted.of(ask.name(), document);
            if (counted.isPresent()) {
                counted(ask, counted.get());
            } else {
                List<Answer.Evidence> evidence = seen.getOrDefault(ask, List.of());
                State state = evidence.isEmpty() ? State.NOT_FOUND : State.LIKELY;
                reply(demand, state, null, evidence, evidence.isEmpty() ? absent : null);
            }
        }
    }

    private static final String DONE = "Already there";

    private void counted(Ask ask, Counted counted) {
        boolean kept = counted.found() >= counted.claimed();
        PlanFlaw flaw = kept
                ? null
                : flaw(
                        Type.FALSE_CLAIM,
                        title,
                        ask.line(),
                        Map.of("claim", quotable(counted.text()), "found", String.valueOf(counted.found())));
        Demand demand = new Demand(Kind.CLAIM, DONE, ask.name(), String.valueOf(counted.claimed()), 0);
        reply(demand, kept ? State.MET : State.CONTRADICTED, String.valueOf(counted.found()), List.of(), flaw);
    }

    private void elements() {
        Elements elements = scope.plan().elements();
        if (elements.isEmpty()) {
            return;
        }
        ElementCheck check = new ElementCheck(elements, document);
        Map<Elements.Element, ElementCheck.Found> found = new LinkedHashMap<>();
        elements.all().forEach(e -> check.look(e).ifPresent(f -> found.put(e, f)));
        List<Elements.Element> missing =
                elements.all().stream().filter(e -> !found.containsKey(e)).toList();
        PlanFlaw absent = missing.isEmpty()
                ? null
                : flaw(
                        Type.MISSING_ELEMENT,
                        check.heading().orElse(title),
                        missing.get(0).line(),
                        Map.of(
                                "elements",
                                listed(missing.stream()
                                        .map(Elements.Element::name)
                                        .toList()),
                                "section",
                                quotable(elements.section()),
                                "specify",
                                words(elements.specify())));
        for (Elements.Element element : elements.all()) {
            element(element, found.get(element), absent);
        }
    }

    private void element(Elements.Element element, ElementCheck.@Nullable Found found, @Nullable PlanFlaw absent) {
        Elements elements = scope.plan().elements();
        int phase = elements.phase() > 0 ? elements.phase() : scope.plan().phaseOf(Kind.ELEMENT);
        String expected = elements.specify().isEmpty() ? null : String.join(", ", elements.specify());
        Demand demand = new Demand(Kind.ELEMENT, elements.section(), element.name(), expected, phase);
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
                        Type.INCOMPLETE_ELEMENT,
                        found.span(),
                        element.line(),
                        Map.of("element", quotable(element.name()), "missing", listed(found.missing())));
        Answer.Evidence evidence =
                new Answer.Evidence(document.source().lineAt(found.span().start()), Lines.excerpt(found.text()));
        reply(demand, flaw == null ? State.MET : State.PARTIAL, said.isEmpty() ? null : said, List.of(evidence), flaw);
    }

    private void reply(
            Demand demand,
            State state,
            @Nullable String actual,
            List<Answer.Evidence> evidence,
            @Nullable PlanFlaw flaw) {
        replies.add(new Reply(new Answer(demand, state, actual, evidence, List.of()), flaw));
    }

    private PlanFlaw flaw(Type type, Span span, int line, Map<String, String> arguments) {
        return new PlanFlaw(type, span, arguments, scope.path(), line);
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
        return Lines.excerpt(text).replace('`', '\'');
    }
}

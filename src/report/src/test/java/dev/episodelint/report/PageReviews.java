package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.fact.HeaderFact;
import dev.episodelint.plan.Plan;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.plan.PlannedItem;
import dev.episodelint.plan.SuccessMetric;
import dev.episodelint.review.History;
import dev.episodelint.review.SeriesReport;
import dev.episodelint.review.Snapshot;
import dev.episodelint.series.SeriesGraph;
import dev.episodelint.series.SeriesGraph.Edge;
import dev.episodelint.series.SeriesGraph.Node;
import dev.episodelint.series.SeriesGraph.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A review with one of everything, and the parts to make others of; long, because everything is much. */
final class PageReviews {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate BEFORE = LocalDate.of(2026, 11, 1);
    private static final int WEIGHT = 2520;

    private PageReviews() {}

    /** A small series that has met everything that can happen to one. */
    static SeriesReport rich() {
        String gold = "caves/13-gold.md";
        String events = "caves/14-events.md";
        String draft = "caves/15-draft.md";
        String tale = "tales/1-tale.md";
        Diagnostic missing = finding(
                "structure/missing-section",
                Nature.GAP,
                Severity.WARNING,
                "Missing section `Costs`",
                events,
                new Range(30, 1, 30, 12),
                "## Security",
                "Security",
                "f1");
        Diagnostic empty = finding(
                "field/empty-field",
                Nature.GAP,
                Severity.WARNING,
                "No value for `Impact`",
                events,
                new Range(18, 3, 18, 12),
                "- **Impact**:",
                "🚨 Incidents / What went wrong",
                "f2");
        Diagnostic contradictory = finding(
                "header/contradictory-status",
                Nature.DEFECT,
                Severity.ERROR,
                "Two statuses: `Planning`, `Complete`",
                draft,
                new Range(5, 1, 5, 7),
                "**Status**: [x] Planning [x] Complete",
                null,
                "f3");
        Diagnostic fence = finding(
                "structure/unclosed-fence",
                Nature.DEFECT,
                Severity.ERROR,
                "Unclosed code fence",
                draft,
                new Range(40, 1, 40, 8),
                "```java",
                "Code Repository",
                "f4");
        Diagnostic hidden = new Diagnostic(
                "structure/missing-section",
                Nature.GAP,
                Severity.WARNING,
                "Missing section `Testing`",
                null,
                draft,
                new Range(60, 1, 60, 1),
                null,
                "f5",
                "f4",
                List.of(),
                "");
        Diagnostic stale = finding(
                "series/stale-title",
                Nature.DEFECT,
                Severity.WARNING,
                "Episode `13` is `Gold`, not `Silver`",
                draft,
                new Range(50, 7, 50, 26),
                "After Episode 13 (Silver) we go on",
                "Connections",
                "f6");
        Diagnostic whole = finding(
                "structure/other-form",
                Nature.GAP,
                Severity.INFO,
                "The document has another form than the template",
                tale,
                new Range(1, 1, 1, 1),
                "",
                null,
                "f7");
        Diagnostic waived = finding(
                "checklist/open-item",
                Nature.GAP,
                Severity.WARNING,
                "Open item `Load test`",
                events,
                new Range(55, 1, 55, 15),
                "- [ ] Load test",
                "Testing",
                "f8");
        List<CheckResult.Entry> entries = List.of(
                new CheckResult.Entry(
                        gold,
                        "13",
                        "Gold",
                        "Caves",
                        Status.COMPLETE,
                        List.of(new HeaderFact("Duration", "3 hours"), new HeaderFact("Host", "")),
                        0,
                        0,
                        0,
                        List.of(point("", "title", 1, State.MET), point("Incidents", "text", 9, State.MET)),
                        List.of(),
                        95),
                new CheckResult.Entry(
                        events,
                        "14",
                        "Events & Streams",
                        "Caves",
                        Status.IN_PROGRESS,
                        List.of(new HeaderFact("Duration", "2 hours")),
                        0,
                        2,
                        0,
                        List.of(
                                point("", "title", 1, State.MET),
                                point("Incidents", "text", 9, State.MET),
                                point("Incidents / What went wrong", "field `Impact`", 12, State.UNFILLED, "f2"),
                                point("Costs", "text", 20, State.MISSING, "f1"),
                                point("Security", "text", 16, State.MET)),
                        answers(),
                        95),
                new CheckResult.Entry(
                        draft,
                        "15",
                        "Draft",
                        "Caves",
                        Status.UNDECIDED,
                        List.of(new HeaderFact("Status", "[x] Planning [x] Complete")),
                        2,
                        1,
                        0,
                        List.of(
                                point("", "title", 1, State.MET),
                                point("", "status", 1, State.INVALID, "f3"),
                                point("Incidents", "text", 9, State.WAIVED),
                                point("Costs", "text", 20, State.INCONCLUSIVE),
                                point("Security", "text", 16, State.UNFILLED, "f3")),
                        answers(),
                        null),
                new CheckResult.Entry(
                        tale,
                        "1",
                        null,
                        "Tales",
                        Status.PLANNING,
                        List.of(),
                        0,
                        0,
                        1,
                        List.of(point("Once", "text", 3, State.MISSING, "f7")),
                        List.of(),
                        null));
        CheckResult report = new CheckResult(
                List.of(new Failure("caves/16-huge.md", "is over the limit of 1 MB")),
                entries,
                List.of(empty, missing, contradictory, fence, stale, hidden, whole),
                List.of(new CheckResult.Suppressed(waived, "The test bed is away", LocalDate.of(2027, 1, 31), 54)));
        Node one = node("13", "Gold", "Caves", SeriesGraph.State.DOCUMENT, gold);
        Node two = node("14", "Events & Streams", "Caves", SeriesGraph.State.DOCUMENT, events);
        Node three = node("15", "Draft", "Caves", SeriesGraph.State.DOCUMENT, draft);
        Node planned = node("16", "Deep Water", "Caves", SeriesGraph.State.PLANNED, null);
        Node dangling = node("99", "", "Caves", SeriesGraph.State.DANGLING, null);
        Node other = node("1", "", "Tales", SeriesGraph.State.DOCUMENT, tale);
        SeriesGraph graph = new SeriesGraph(
                List.of(one, two, three, planned, dangling, other),
                List.of(
                        new Edge(one, two, List.of(new Place(gold, 20, 3, "Builds on", "Episode 14"))),
                        new Edge(two, planned, List.of(new Place(events, 21, 3, "", "Episode 16"))),
                        new Edge(three, one, List.of(new Place(draft, 50, 7, "", "Episode 13 (Silver)"))),
                        new Edge(three, dangling, List.of(new Place(draft, 51, 7, "", "Episode 99"))),
                        new Edge(other, one, List.of(new Place(tale, 4, 1, "Next", "Gold")))));
        Plan plan = new Plan(
                "Spring plan",
                List.of(
                        new Plan.Phase(1, "Figures", List.of("Add metrics", "Check units")),
                        new Plan.Phase(2, "Pictures", List.of("Draw diagrams"))),
                List.of(
                        new SuccessMetric("Engagement time", 40, 10.0, 15.0),
                        new SuccessMetric("Drop-off", -20, 50.0, 45.0),
                        new SuccessMetric("Downloads", 12.5, null, null)));
        return new SeriesReport(report, graph, plan, history(gold, events, draft), TODAY, "0123abc");
    }

    private static List<PlanAnswer> answers() {
        return List.of(
                answer(
                        PlannedItem.Kind.METRIC,
                        "Stripe",
                        "peak_rps",
                        "12.8M RPS",
                        1,
                        PlanAnswer.State.PARTIAL,
                        "6.4M RPS"),
                answer(
                        PlannedItem.Kind.METRIC,
                        "Stripe",
                        "availability",
                        "99.997%",
                        1,
                        PlanAnswer.State.MET,
                        "99.997%"),
                answer(PlannedItem.Kind.DIAGRAM, "Pictures", "Proxy internals", null, 2, PlanAnswer.State.LIKELY, null),
                answer(PlannedItem.Kind.ELEMENT, "", "Latency Calculator", null, 2, PlanAnswer.State.MISSING, null),
                answer(
                        PlannedItem.Kind.CLAIM,
                        "Done",
                        "18 architectural diagrams",
                        "18",
                        0,
                        PlanAnswer.State.CONTRADICTED,
                        "3"));
    }

    private static PlanAnswer answer(
            PlannedItem.Kind kind,
            String group,
            String name,
            String expected,
            int phase,
            PlanAnswer.State state,
            String actual) {
        List<PlanAnswer.Evidence> evidence =
                actual == null ? List.of() : List.of(new PlanAnswer.Evidence(77, name + ": " + actual));
        return new PlanAnswer(new PlannedItem(kind, group, name, expected, phase), state, actual, evidence, List.of());
    }

    private static History history(String gold, String events, String draft) {
        Snapshot first = new Snapshot(
                BEFORE.minusDays(30),
                null,
                0.4,
                2,
                3,
                3,
                0,
                List.of(
                        document(gold, 1, 2, Map.of("g1", BEFORE.minusDays(30))),
                        document(events, 1, 5, Map.of("f1", BEFORE.minusDays(30)))),
                List.of());
        Snapshot second = new Snapshot(
                BEFORE,
                "fedcba9",
                0.6,
                3,
                2,
                2,
                0,
                List.of(document(gold, 2, 2, Map.of()), document(draft, 2, 4, Map.of("f4", BEFORE, "g2", BEFORE))),
                List.of());
        return new History(List.of(first, second));
    }

    static Snapshot.Document document(String path, int met, int total, Map<String, LocalDate> open) {
        return new Snapshot.Document(
                path,
                new Completeness((long) met * WEIGHT, (long) total * WEIGHT, met, total),
                0,
                open.size(),
                0,
                open);
    }

    static Point point(String section, String name, int line, State state, String... findings) {
        return new Point(section, name, line, WEIGHT, state, List.of(findings));
    }

    static Node node(String number, String title, String series, SeriesGraph.State state, String path) {
        return new Node(
                number, title, series, state, path, path == null ? null : Status.COMPLETE, List.of(), List.of());
    }

    static Diagnostic finding(
            String rule,
            Nature nature,
            Severity severity,
            String message,
            String path,
            Range range,
            String excerpt,
            String section,
            String fingerprint) {
        return new Diagnostic(
                rule,
                nature,
                severity,
                message,
                "Do what the template asks for in `" + rule + "`",
                path,
                range,
                section,
                fingerprint,
                null,
                List.of(new Related("schemas/t.md", 12, 1, "required here")),
                excerpt);
    }
}

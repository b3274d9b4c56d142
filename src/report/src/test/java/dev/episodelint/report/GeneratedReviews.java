package dev.episodelint.report;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Generates series reports of any size, and with given texts. */
final class GeneratedReviews {
    private static final List<String> SECTIONS = List.of(
            "Foundations",
            "Code Repository",
            "Incidents",
            "Security",
            "Costs",
            "Testing",
            "Monitoring",
            "Action Items",
            "Connections",
            "Resources");

    private GeneratedReviews() {}

    /** Many episodes in ten series, generated from a seed; each has some forty requirements and ten findings. */
    static SeriesReport many(int number) {
        Random random = new Random(number);
        List<CheckResult.Entry> entries = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String series = "Series " + (i * 10 / number + 1);
            String path = String.format("shows/%02d/episode-%04d.md", i * 10 / number + 1, i + 1);
            List<Point> points = new ArrayList<>();
            int own = 0;
            for (int s = 0; s < SECTIONS.size(); s++) {
                for (int p = 0; p < 4; p++) {
                    boolean open = random.nextInt(4) == 0;
                    String fingerprint = "f" + i + "-" + s + "-" + p;
                    points.add(
                            open
                                    ? PageReviews.point(
                                            SECTIONS.get(s), "field " + p, 10 * s + p, State.UNFILLED, fingerprint)
                                    : PageReviews.point(SECTIONS.get(s), "field " + p, 10 * s + p, State.MET));
                    if (open) {
                        own++;
                        String line = "- **Field " + p + "**: [what episode " + (i + 1) + " has]";
                        findings.add(PageReviews.finding(
                                "field/empty-field",
                                Nature.GAP,
                                Severity.WARNING,
                                "No value for `field " + p + "` of `" + SECTIONS.get(s) + "`",
                                path,
                                new Range(20 * s + p + 5, 3, 20 * s + p + 5, 14),
                                line,
                                SECTIONS.get(s),
                                fingerprint));
                    }
                }
            }
            String title = "Tale of the " + (i + 1) + (i % 7 == 0 ? "th whale" : "th river");
            Status status = Status.values()[random.nextInt(3)];
            entries.add(new CheckResult.Entry(
                    path,
                    String.valueOf(i + 1),
                    title,
                    series,
                    status,
                    List.of(new HeaderFact("Duration", (1 + i % 3) + " hours")),
                    0,
                    own,
                    0,
                    points,
                    List.of(),
                    i % 5 == 0 ? 80 : null));
            nodes.add(PageReviews.node(String.valueOf(i + 1), title, series, SeriesGraph.State.DOCUMENT, path));
        }
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            for (int other : random.ints(0, number).distinct().limit(3).sorted().toArray()) {
                if (other != i) {
                    String path = String.valueOf(nodes.get(i).path());
                    edges.add(new Edge(
                            nodes.get(i),
                            nodes.get(other),
                            List.of(new Place(path, 30, 1, "", "Episode " + (other + 1)))));
                }
            }
        }
        CheckResult report = new CheckResult(List.of(), entries, findings, List.of());
        return new SeriesReport(report, new SeriesGraph(nodes, edges), null, History.NONE, PageReviews.TODAY, null);
    }

    /** A report on one document in which all content from outside is the given text. */
    static SeriesReport saying(String text) {
        String path = "shows/" + text;
        Diagnostic finding = new Diagnostic(
                "field/empty-field",
                Nature.GAP,
                Severity.ERROR,
                "No value for `" + text + "` " + text,
                text,
                path,
                new Range(3, 1, 3, 1 + text.length()),
                text,
                "f1",
                null,
                List.of(new Related(text, 1, 1, text)),
                text);
        Diagnostic waived = PageReviews.finding(
                "field/empty-field", Nature.GAP, Severity.ERROR, text, path, new Range(1, 1, 1, 1), text, text, "f2");
        PlanAnswer answer = new PlanAnswer(
                new PlannedItem(PlannedItem.Kind.METRIC, text, text, text, 1),
                PlanAnswer.State.PARTIAL,
                text,
                List.of(new PlanAnswer.Evidence(1, text)),
                List.of("f1"));
        CheckResult.Entry entry = new CheckResult.Entry(
                path,
                text,
                text,
                text,
                Status.PLANNING,
                List.of(new HeaderFact(text, text)),
                1,
                0,
                0,
                List.of(
                        PageReviews.point(text, text, 1, State.UNFILLED, "f1"),
                        PageReviews.point("Other", text, 2, State.MET)),
                List.of(answer),
                90);
        Node node = PageReviews.node(text, text, text, SeriesGraph.State.DOCUMENT, path);
        Node other = PageReviews.node("2", text, text, SeriesGraph.State.DANGLING, null);
        return new SeriesReport(
                new CheckResult(
                        List.of(new Failure(text, text)),
                        List.of(entry),
                        List.of(finding),
                        List.of(new CheckResult.Suppressed(waived, text, null, 1))),
                new SeriesGraph(
                        List.of(node, other),
                        List.of(new Edge(node, other, List.of(new Place(path, 3, 1, text, text))))),
                new Plan(
                        text,
                        List.of(new Plan.Phase(1, text, List.of(text))),
                        List.of(new SuccessMetric(text, 1, null, null))),
                new History(List.of(new Snapshot(
                        PageReviews.BEFORE,
                        text,
                        0.5,
                        1,
                        0,
                        0,
                        0,
                        List.of(PageReviews.document(path, 1, 3, Map.of())),
                        List.of()))),
                PageReviews.TODAY,
                text);
    }
}

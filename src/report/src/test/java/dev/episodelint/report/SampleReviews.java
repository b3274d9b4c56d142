package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.plan.Plan;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.plan.PlannedItem;
import dev.episodelint.plan.SuccessMetric;
import dev.episodelint.review.History;
import dev.episodelint.review.SeriesReport;
import dev.episodelint.review.Snapshot;
import dev.episodelint.series.SeriesGraph;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reviews to show. */
final class SampleReviews {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final LocalDate BEFORE = LocalDate.of(2026, 11, 1);
    static final SeriesReport EMPTY = of(SampleReports.EMPTY, null, History.NONE);

    private SampleReviews() {}

    /** One of everything: a plan, a history in which findings were open, cured and not there yet, a new document. */
    static SeriesReport rich() {
        CheckResult report = SampleReports.rich();
        List<CheckResult.Entry> documents = new ArrayList<>(report.documents());
        documents.set(0, answering(documents.get(0)));
        documents.set(1, quick(documents.get(1)));
        Plan plan = new Plan(
                "Enhancement",
                List.of(new Plan.Phase(1, "Depth", List.of("Metrics", "Diagrams"))),
                List.of(
                        new SuccessMetric("Engagement time", 40, 10.0, 15.0),
                        new SuccessMetric("Completion rate", 25, null, null)));
        History history = new History(List.of(
                new Snapshot(
                        BEFORE.minusDays(7),
                        null,
                        0.1,
                        1,
                        2,
                        1,
                        0,
                        List.of(new Snapshot.Document(
                                "episodes/13.md",
                                new Completeness(0, 12600, 0, 4),
                                2,
                                1,
                                0,
                                Map.of("f1", BEFORE.minusDays(7), "f99", BEFORE.minusDays(7)))),
                        List.of()),
                new Snapshot(
                        BEFORE,
                        null,
                        0.1,
                        2,
                        2,
                        1,
                        0,
                        List.of(new Snapshot.Document(
                                "episodes/14.md", new Completeness(3, 4, 3, 4), 1, 0, 0, Map.of("f6", BEFORE))),
                        List.of())));
        return of(
                new CheckResult(report.failures(), documents, report.diagnostics(), report.suppressed()),
                plan,
                history);
    }

    static SeriesReport of(CheckResult report, Plan plan, History history) {
        return new SeriesReport(
                report, new SeriesGraph(List.of(), List.of()), plan, history, DAY, "0123456789".repeat(4));
    }

    /** As hostile as reports are, with gaps, answers and a history. */
    static SeriesReport any(Random random) {
        CheckResult report = AnyReportTest.any(random);
        List<CheckResult.Entry> documents = new ArrayList<>();
        List<Snapshot.Document> known = new ArrayList<>();
        for (CheckResult.Entry entry : report.documents()) {
            List<Point> points = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                points.add(new Point(
                        AnyReportTest.hostile(random),
                        AnyReportTest.hostile(random),
                        i,
                        2520,
                        State.values()[random.nextInt(State.values().length)],
                        List.of("f" + random.nextInt(6), "x")));
            }
            points.add(new Point("S", "text", 1, 2520, State.MISSING, List.of("f" + random.nextInt(6))));
            documents.add(new CheckResult.Entry(
                    entry.path(),
                    entry.episode(),
                    entry.title(),
                    AnyReportTest.hostile(random),
                    null,
                    List.of(),
                    1,
                    0,
                    0,
                    points,
                    List.of(new PlanAnswer(
                            new PlannedItem(
                                    PlannedItem.Kind.METRIC,
                                    AnyReportTest.hostile(random),
                                    AnyReportTest.hostile(random),
                                    AnyReportTest.hostile(random),
                                    1),
                            PlanAnswer.State.PARTIAL,
                            AnyReportTest.hostile(random),
                            List.of(new PlanAnswer.Evidence(3, AnyReportTest.hostile(random))),
                            List.of())),
                    random.nextInt(101)));
            known.add(
                    new Snapshot.Document(entry.path(), new Completeness(1, 2, 1, 2), 1, 0, 0, Map.of("gone", BEFORE)));
        }
        return of(
                new CheckResult(report.failures(), documents, report.diagnostics(), report.suppressed()),
                null,
                new History(List.of(new Snapshot(BEFORE, null, null, 1, 1, 0, 0, known, List.of()))));
    }

    static String show(ReviewFormat format, ReviewStyle style, SeriesReport review) throws IOException {
        StringWriter out = new StringWriter();
        format.renderer(style).write(review, out);
        return out.toString();
    }

    private static CheckResult.Entry answering(CheckResult.Entry entry) {
        PlannedItem latency = new PlannedItem(PlannedItem.Kind.METRIC, "Metrics", "p99 latency", "< 10 ms", 1);
        PlannedItem diagram = new PlannedItem(PlannedItem.Kind.DIAGRAM, "Diagrams", "Cell architecture", null, 2);
        PlannedItem metric = new PlannedItem(PlannedItem.Kind.METRIC, "Metrics", "Availability", "99.99 %", 1);
        return new CheckResult.Entry(
                entry.path(),
                entry.episode(),
                entry.title(),
                entry.series(),
                entry.status(),
                entry.header(),
                entry.errors(),
                entry.warnings(),
                entry.infos(),
                entry.points(),
                List.of(
                        new PlanAnswer(
                                latency,
                                PlanAnswer.State.PARTIAL,
                                "12 ms",
                                List.of(new PlanAnswer.Evidence(44, "p99 of 12 ms")),
                                List.of("f5")),
                        new PlanAnswer(diagram, PlanAnswer.State.NOT_FOUND, null, List.of(), List.of()),
                        new PlanAnswer(metric, PlanAnswer.State.MET, "99.99 %", List.of(), List.of())),
                entry.minimum());
    }

    /** One finding is all that is between it and the end. */
    private static CheckResult.Entry quick(CheckResult.Entry entry) {
        return new CheckResult.Entry(
                entry.path(),
                entry.episode(),
                entry.title(),
                entry.series(),
                entry.status(),
                entry.header(),
                entry.errors(),
                entry.warnings(),
                entry.infos(),
                List.of(
                        new Point("", "status", 4, 2520, State.INVALID, List.of("f6")),
                        new Point("Summary", "text", 9, 5040, State.MET, List.of())),
                List.of(),
                null);
    }
}

package dev.episodelint.report;

import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.plan.Plan;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.review.CompletenessChanges;
import dev.episodelint.review.History;
import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * JSON for programs: the check result with the additional fields of a series report; suppressed findings are listed
 * too.
 */
final class JsonReview implements ReviewRenderer {

    @Override
    public void write(SeriesReport review, Writer out) throws IOException {
        new JsonReporter(true, new Additions(review)).write(review.report(), out);
    }

    private static final class Additions implements JsonAdditions {
        private final SeriesReport review;
        private final Map<String, LocalDate> since;
        private final Map<String, String> roots;

        Additions(SeriesReport review) {
            this.review = review;
            this.since = review.since();
            this.roots = SectionGap.roots(review.report());
        }

        @Override
        public void report(JsonWriter json) {
            json.text("date", review.date().toString());
            json.text("commit", review.commit());
            json.objects("history", review.trend(), point -> point(point, json));
            CompletenessChanges changes = review.changes();
            json.optional("changes", changes.since(), since -> changes(changes, since, json));
            json.optional("plan", review.plan(), plan -> plan(plan, json));
        }

        @Override
        public void document(CheckResult.Entry document, JsonWriter json) {
            json.objects("plan", document.answers(), answer -> answer(answer, json));
        }

        @Override
        public void section(CheckResult.Entry document, String section, JsonWriter json) {
            Map<State, Integer> states = new EnumMap<>(State.class);
            for (Point point : document.points()) {
                if (SectionGap.top(point.section()).equals(section)) {
                    states.merge(point.state(), 1, Integer::sum);
                }
            }
            json.object("states", () -> states.forEach((state, count) -> json.number(state.id(), count)));
        }

        /** A consequence is as old as its cause; the age of suppressed findings is unknown. */
        @Override
        public void diagnostic(Diagnostic diagnostic, JsonWriter json) {
            LocalDate day = since.get(roots.getOrDefault(diagnostic.fingerprint(), diagnostic.fingerprint()));
            json.text("since", day == null ? null : day.toString());
        }
    }

    private static void point(History.Point point, JsonWriter json) {
        json.text("date", point.date().toString());
        JsonReporter.score("completeness", point.completeness(), json);
        json.number("documents", point.documents());
        json.number("errors", point.errors());
        json.number("warnings", point.warnings());
        json.number("infos", point.infos());
    }

    private static void changes(CompletenessChanges changes, LocalDate since, JsonWriter json) {
        json.text("since", since.toString());
        JsonReporter.score("before", changes.before(), json);
        JsonReporter.score("now", changes.now(), json);
        json.number("newCount", changes.added().size());
        json.number("goneCount", changes.gone().size());
        json.words("new", changes.added().stream().map(Diagnostic::fingerprint).toList());
        json.objects("gone", changes.gone(), gone -> {
            json.text("path", gone.path());
            json.text("fingerprint", gone.fingerprint());
            json.text("since", gone.since().toString());
        });
        List<CompletenessChanges.Document> changed = changes.documents().stream()
                .filter(CompletenessChanges.Document::isChanged)
                .toList();
        json.objects("documents", changed, document -> {
            json.text("path", document.path());
            JsonReporter.score("before", document.before(), json);
            JsonReporter.score("now", document.now(), json);
            json.number("new", document.added());
            json.number("gone", document.gone());
        });
        json.words("newDocuments", changes.unknown());
    }

    private static void answer(PlanAnswer answer, JsonWriter json) {
        json.text("kind", answer.demand().kind().id());
        json.text("group", answer.demand().group());
        json.text("name", answer.demand().name());
        json.text("expected", answer.demand().expected());
        json.number("phase", answer.demand().phase());
        json.text("state", answer.state().id());
        json.text("actual", answer.actual());
        json.objects("evidence", answer.evidence(), evidence -> {
            json.number("line", evidence.line());
            json.text("excerpt", evidence.excerpt());
        });
        json.words("findings", answer.findings());
    }

    private static void plan(Plan plan, JsonWriter json) {
        json.text("title", plan.title());
        json.objects("phases", plan.phases(), phase -> {
            json.number("number", phase.number());
            json.text("name", phase.name());
            json.words("tasks", phase.tasks());
        });
        json.objects("successMetrics", plan.successes(), success -> {
            json.text("name", success.name());
            json.decimal("target", success.target());
            json.decimal("baseline", success.baseline());
            json.decimal("current", success.current());
            json.decimal("change", success.change());
            json.flag("reached", success.isReached());
        });
    }
}

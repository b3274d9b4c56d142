package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.completeness.Point;
import dev.episodelint.completeness.State;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.plan.Plan;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.plan.SuccessMetric;
import dev.episodelint.review.CompletenessChanges;
import dev.episodelint.review.History;
import dev.episodelint.review.SeriesReport;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

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
        public void report(JsonGenerator json) {
            JsonReporter.text(json, "date", review.date().toString());
            JsonReporter.text(json, "commit", review.commit());
            json.writeName("history").writeStartArray();
            review.trend().forEach(p -> point(p, json));
            json.writeEndArray();
            changes(review.changes(), json);
            plan(review.plan(), json);
        }

        @Override
        public void document(CheckResult.Entry document, JsonGenerator json) {
            json.writeName("plan").writeStartArray();
            document.answers().forEach(a -> answer(a, json));
            json.writeEndArray();
        }

        @Override
        public void section(CheckResult.Entry document, String section, JsonGenerator json) {
            Map<State, Integer> states = new EnumMap<>(State.class);
            for (Point point : document.points()) {
                if (SectionGap.top(point.section()).equals(section)) {
                    states.merge(point.state(), 1, Integer::sum);
                }
            }
            json.writeName("states").writeStartObject();
            states.forEach((state, count) -> json.writeNumberProperty(state.id(), count));
            json.writeEndObject();
        }

        /** A consequence is as old as its cause; the age of suppressed findings is unknown. */
        @Override
        public void diagnostic(Diagnostic diagnostic, JsonGenerator json) {
            LocalDate day = since.get(roots.getOrDefault(diagnostic.fingerprint(), diagnostic.fingerprint()));
            JsonReporter.text(json, "since", day == null ? null : day.toString());
        }
    }

    private static void point(History.Point point, JsonGenerator json) {
        json.writeStartObject();
        JsonReporter.text(json, "date", point.date().toString());
        score("completeness", point.completeness(), json);
        json.writeNumberProperty("documents", point.documents());
        json.writeNumberProperty("errors", point.errors());
        json.writeNumberProperty("warnings", point.warnings());
        json.writeNumberProperty("infos", point.infos());
        json.writeEndObject();
    }

    private static void changes(CompletenessChanges changes, JsonGenerator json) {
        LocalDate day = changes.since();
        if (day == null) {
            json.writeNullProperty("changes");
            return;
        }
        json.writeName("changes").writeStartObject();
        JsonReporter.text(json, "since", day.toString());
        score("before", changes.before(), json);
        score("now", changes.now(), json);
        json.writeNumberProperty("newCount", changes.added().size());
        json.writeNumberProperty("goneCount", changes.gone().size());
        json.writeName("new").writeStartArray();
        changes.added().forEach(d -> json.writeString(JsonText.wellFormed(d.fingerprint())));
        json.writeEndArray();
        json.writeName("gone").writeStartArray();
        for (CompletenessChanges.Gone gone : changes.gone()) {
            json.writeStartObject();
            JsonReporter.text(json, "path", gone.path());
            JsonReporter.text(json, "fingerprint", gone.fingerprint());
            JsonReporter.text(json, "since", gone.since().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("documents").writeStartArray();
        for (CompletenessChanges.Document document : changes.documents()) {
            if (document.isChanged()) {
                json.writeStartObject();
                JsonReporter.text(json, "path", document.path());
                score("before", document.before(), json);
                score("now", document.now(), json);
                json.writeNumberProperty("new", document.added());
                json.writeNumberProperty("gone", document.gone());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeName("newDocuments").writeStartArray();
        changes.unknown().forEach(p -> json.writeString(JsonText.wellFormed(p)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void score(String name, Completeness completeness, JsonGenerator json) {
        if (completeness.isKnown()) {
            json.writeNumberProperty(name, JsonReporter.rounded(completeness.score()));
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void answer(PlanAnswer answer, JsonGenerator json) {
        json.writeStartObject();
        JsonReporter.text(json, "kind", answer.demand().kind().id());
        JsonReporter.text(json, "group", answer.demand().group());
        JsonReporter.text(json, "name", answer.demand().name());
        JsonReporter.text(json, "expected", answer.demand().expected());
        json.writeNumberProperty("phase", answer.demand().phase());
        JsonReporter.text(json, "state", answer.state().id());
        JsonReporter.text(json, "actual", answer.actual());
        json.writeName("evidence").writeStartArray();
        for (PlanAnswer.Evidence evidence : answer.evidence()) {
            json.writeStartObject();
            json.writeNumberProperty("line", evidence.line());
            JsonReporter.text(json, "excerpt", evidence.excerpt());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("findings").writeStartArray();
        answer.findings().forEach(f -> json.writeString(JsonText.wellFormed(f)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void plan(@Nullable Plan plan, JsonGenerator json) {
        if (plan == null) {
            json.writeNullProperty("plan");
            return;
        }
        json.writeName("plan").writeStartObject();
        JsonReporter.text(json, "title", plan.title());
        json.writeName("phases").writeStartArray();
        for (Plan.Phase phase : plan.phases()) {
            json.writeStartObject();
            json.writeNumberProperty("number", phase.number());
            JsonReporter.text(json, "name", phase.name());
            json.writeName("tasks").writeStartArray();
            phase.tasks().forEach(t -> json.writeString(JsonText.wellFormed(t)));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        successes(plan.successes(), json);
        json.writeEndObject();
    }

    private static void successes(List<SuccessMetric> successes, JsonGenerator json) {
        json.writeName("successMetrics").writeStartArray();
        for (SuccessMetric success : successes) {
            json.writeStartObject();
            JsonReporter.text(json, "name", success.name());
            json.writeNumberProperty("target", success.target());
            number("baseline", success.baseline(), json);
            number("current", success.current(), json);
            number("change", success.change(), json);
            Boolean reached = success.isReached();
            if (reached == null) {
                json.writeNullProperty("reached");
            } else {
                json.writeBooleanProperty("reached", reached);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void number(String name, @Nullable Double value, JsonGenerator json) {
        if (value == null || !Double.isFinite(value)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}

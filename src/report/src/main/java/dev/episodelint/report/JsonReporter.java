package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.conclusion.BaselineFilter;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** JSON for programs: all findings, consequences included; {@code schemas/report.schema.json} describes it. */
final class JsonReporter implements Reporter {
    private static final int FORMAT_VERSION = 1;
    private static final double PRECISION = 100_000;

    /** The largest integer that every JSON parser represents exactly. */
    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,14}");

    private final boolean withSuppressed;
    private final JsonAdditions additions;

    JsonReporter(boolean withSuppressed) {
        this(withSuppressed, JsonAdditions.NONE);
    }

    JsonReporter(boolean withSuppressed, JsonAdditions additions) {
        this.withSuppressed = withSuppressed;
        this.additions = additions;
    }

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        try (JsonGenerator json = JsonText.open(out)) {
            write(result, json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write("\n");
    }

    private void write(CheckResult result, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("formatVersion", FORMAT_VERSION);
        json.writeName("tool").writeStartObject();
        json.writeStringProperty("name", "episode-lint");
        json.writeStringProperty("version", Version.current());
        json.writeEndObject();
        json.writeBooleanProperty("incomplete", result.incomplete());
        json.writeName("failures").writeStartArray();
        result.failures().forEach(f -> failure(f, json));
        json.writeEndArray();
        summary(result, json);
        json.writeName("documents").writeStartArray();
        result.documents().forEach(d -> document(d, json));
        json.writeEndArray();
        json.writeName("diagnostics").writeStartArray();
        Map<String, Double> costs = result.costs();
        Listing.of(result, withSuppressed, true)
                .forEach(e -> diagnostic(e, costs.get(e.diagnostic().fingerprint()), json));
        json.writeEndArray();
        additions.report(json);
        json.writeEndObject();
    }

    private static void failure(Failure failure, JsonGenerator json) {
        json.writeStartObject();
        text(json, "path", failure.path());
        text(json, "reason", failure.reason());
        json.writeEndObject();
    }

    private static void summary(CheckResult result, JsonGenerator json) {
        json.writeName("summary").writeStartObject();
        json.writeNumberProperty("documents", result.documents().size());
        json.writeNumberProperty("errors", result.count(Severity.ERROR));
        json.writeNumberProperty("warnings", result.count(Severity.WARNING));
        json.writeNumberProperty("infos", result.count(Severity.INFO));
        json.writeNumberProperty("suppressed", result.countSuppressed());
        json.writeNumberProperty("baselined", result.countBaselined());
        score(result.completeness(), json);
        json.writeEndObject();
    }

    private void document(CheckResult.Entry document, JsonGenerator json) {
        json.writeStartObject();
        text(json, "path", document.path());
        String episode = document.episode();
        if (episode != null && INTEGER.matcher(episode).matches()) {
            json.writeNumberProperty("episode", Long.parseLong(episode));
        } else {
            text(json, "episode", episode);
        }
        text(json, "title", document.title());
        text(json, "series", document.series());
        text(
                json,
                "status",
                document.status() == null ? null : document.status().id());
        json.writeNumberProperty("errors", document.errors());
        json.writeNumberProperty("warnings", document.warnings());
        json.writeNumberProperty("infos", document.infos());
        completeness(document, json);
        if (document.minimum() == null) {
            json.writeNullProperty("minimumCompleteness");
        } else {
            json.writeNumberProperty("minimumCompleteness", document.minimum() / 100.0);
        }
        additions.document(document, json);
        json.writeEndObject();
    }

    private void completeness(CheckResult.Entry document, JsonGenerator json) {
        if (!document.completeness().isKnown()) {
            json.writeNullProperty("completeness");
            return;
        }
        json.writeName("completeness").writeStartObject();
        completeness(document.completeness(), json);
        json.writeName("sections").writeStartArray();
        Completeness.bySection(document.points()).forEach((section, part) -> {
            json.writeStartObject();
            text(json, "section", section);
            completeness(part, json);
            additions.section(document, section, json);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    static void completeness(Completeness part, JsonGenerator json) {
        json.writeNumberProperty("score", rounded(part.score()));
        json.writeNumberProperty("met", part.met());
        json.writeNumberProperty("total", part.total());
    }

    private static void score(Completeness all, JsonGenerator json) {
        if (all.isKnown()) {
            json.writeNumberProperty("completeness", rounded(all.score()));
        } else {
            json.writeNullProperty("completeness");
        }
    }

    /** Rounded down, so that only complete documents are 1. */
    static double rounded(double share) {
        return Math.floor(share * PRECISION) / PRECISION;
    }

    private void diagnostic(Listing.Entry entry, @Nullable Double cost, JsonGenerator json) {
        Diagnostic diagnostic = entry.diagnostic();
        json.writeStartObject();
        text(json, "rule", diagnostic.rule());
        text(json, "nature", diagnostic.nature().id());
        text(json, "severity", diagnostic.severity().id());
        text(json, "message", Sanitizer.shorten(diagnostic.message()));
        text(json, "path", diagnostic.path());
        json.writeNumberProperty("line", diagnostic.range().line());
        json.writeNumberProperty("column", diagnostic.range().column());
        json.writeNumberProperty("endLine", diagnostic.range().endLine());
        json.writeNumberProperty("endColumn", diagnostic.range().endColumn());
        text(json, "section", diagnostic.section());
        text(json, "help", diagnostic.help());
        text(json, "fingerprint", diagnostic.fingerprint());
        text(json, "state", entry.state());
        suppression(entry.suppressed(), json);
        baseline(entry.known(), json);
        text(json, "consequenceOf", diagnostic.consequenceOf());
        if (cost == null) {
            json.writeNullProperty("cost");
        } else {
            json.writeNumberProperty("cost", rounded(cost));
        }
        json.writeName("related").writeStartArray();
        diagnostic.related().forEach(r -> related(r, json));
        json.writeEndArray();
        additions.diagnostic(diagnostic, json);
        json.writeEndObject();
    }

    private static void suppression(CheckResult.@Nullable Suppressed suppressed, JsonGenerator json) {
        if (suppressed == null) {
            json.writeNullProperty("suppression");
            return;
        }
        json.writeName("suppression").writeStartObject();
        text(json, "reason", Sanitizer.shorten(suppressed.reason()));
        text(
                json,
                "until",
                suppressed.until() == null ? null : suppressed.until().toString());
        json.writeNumberProperty("line", suppressed.line());
        json.writeEndObject();
    }

    private static void baseline(BaselineFilter.@Nullable Known known, JsonGenerator json) {
        if (known == null) {
            json.writeNullProperty("baseline");
            return;
        }
        json.writeName("baseline").writeStartObject();
        text(json, "since", known.since().toString());
        text(json, "reason", known.reason() == null ? null : Sanitizer.shorten(known.reason()));
        json.writeEndObject();
    }

    private static void related(Related related, JsonGenerator json) {
        json.writeStartObject();
        text(json, "path", related.path());
        json.writeNumberProperty("line", related.line());
        json.writeNumberProperty("column", related.column());
        text(json, "message", Sanitizer.shorten(related.message()));
        json.writeEndObject();
    }

    static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, JsonText.wellFormed(value));
        }
    }
}

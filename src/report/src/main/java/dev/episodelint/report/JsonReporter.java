package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        JsonWriter.writeOwn(out, json -> write(result, json));
    }

    private void write(CheckResult result, JsonWriter json) {
        json.number("formatVersion", FORMAT_VERSION);
        json.object("tool", () -> {
            json.text("name", "episode-lint");
            json.text("version", Version.current());
        });
        json.flag("incomplete", result.incomplete());
        json.objects("failures", result.failures(), failure -> {
            json.text("path", failure.path());
            json.text("reason", failure.reason());
        });
        json.object("summary", () -> summary(result, json));
        json.objects("documents", result.documents(), document -> document(document, json));
        Map<String, Double> costs = result.costs();
        json.objects(
                "diagnostics",
                Listing.of(result, withSuppressed, true),
                entry -> diagnostic(entry, costs.get(entry.diagnostic().fingerprint()), json));
        additions.report(json);
    }

    private static void summary(CheckResult result, JsonWriter json) {
        json.number("documents", result.documents().size());
        json.number("errors", result.count(Severity.ERROR));
        json.number("warnings", result.count(Severity.WARNING));
        json.number("infos", result.count(Severity.INFO));
        json.number("suppressed", result.countSuppressed());
        json.number("baselined", result.countBaselined());
        score("completeness", result.completeness(), json);
    }

    private void document(CheckResult.Entry document, JsonWriter json) {
        json.text("path", document.path());
        String episode = document.episode();
        if (episode != null && INTEGER.matcher(episode).matches()) {
            json.number("episode", Long.parseLong(episode));
        } else {
            json.text("episode", episode);
        }
        json.text("title", document.title());
        json.text("series", document.series());
        json.text("status", document.status() == null ? null : document.status().id());
        json.number("errors", document.errors());
        json.number("warnings", document.warnings());
        json.number("infos", document.infos());
        Completeness known = document.completeness().isKnown() ? document.completeness() : null;
        json.optional("completeness", known, all -> {
            completeness(all, json);
            json.objects("sections", Completeness.bySection(document.points()).entrySet(), section -> {
                json.text("section", section.getKey());
                completeness(section.getValue(), json);
                additions.section(document, section.getKey(), json);
            });
        });
        json.decimal("minimumCompleteness", document.minimum() == null ? null : document.minimum() / 100.0);
        additions.document(document, json);
    }

    private static void completeness(Completeness part, JsonWriter json) {
        json.decimal("score", rounded(part.score()));
        json.number("met", part.met());
        json.number("total", part.total());
    }

    static void score(String name, Completeness completeness, JsonWriter json) {
        json.decimal(name, completeness.isKnown() ? rounded(completeness.score()) : null);
    }

    /** Rounded down, so that only complete documents are 1. */
    private static double rounded(double share) {
        return Math.floor(share * PRECISION) / PRECISION;
    }

    private void diagnostic(Listing.Entry entry, @Nullable Double cost, JsonWriter json) {
        Diagnostic diagnostic = entry.diagnostic();
        json.text("rule", diagnostic.rule());
        json.text("nature", diagnostic.nature().id());
        json.text("severity", diagnostic.severity().id());
        json.text("message", Sanitizer.shorten(diagnostic.message()));
        json.text("path", diagnostic.path());
        json.number("line", diagnostic.range().line());
        json.number("column", diagnostic.range().column());
        json.number("endLine", diagnostic.range().endLine());
        json.number("endColumn", diagnostic.range().endColumn());
        json.text("section", diagnostic.section());
        json.text("help", diagnostic.help());
        json.text("fingerprint", diagnostic.fingerprint());
        json.text("state", entry.state());
        json.optional("suppression", entry.suppressed(), suppressed -> {
            json.text("reason", Sanitizer.shorten(suppressed.reason()));
            json.text(
                    "until",
                    suppressed.until() == null ? null : suppressed.until().toString());
            json.number("line", suppressed.line());
        });
        json.optional("baseline", entry.known(), known -> {
            json.text("since", known.since().toString());
            json.text("reason", known.reason() == null ? null : Sanitizer.shorten(known.reason()));
        });
        json.text("consequenceOf", diagnostic.consequenceOf());
        json.decimal("cost", cost == null ? null : rounded(cost));
        json.objects("related", diagnostic.related(), related -> {
            json.text("path", related.path());
            json.number("line", related.line());
            json.number("column", related.column());
            json.text("message", Sanitizer.shorten(related.message()));
        });
        additions.diagnostic(diagnostic, json);
    }
}

package dev.episodelint.report;

import dev.episodelint.conclusion.BaselineFilter;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * SARIF 2.1.0, for code scanning. Suppressed findings are included with their justification, which readers of SARIF
 * support. A consequence is a related location of its cause, not a separate result.
 */
final class SarifReporter implements Reporter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String BASE = "WORKING_DIRECTORY";
    private static final String FINGERPRINT = "episodeLint/v1";

    private final Ruleset rules;
    private final UnaryOperator<String> pages;

    /** @param pages the Markdown page of a rule, by its id */
    SarifReporter(Ruleset rules, UnaryOperator<String> pages) {
        this.rules = rules;
        this.pages = pages;
    }

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        JsonWriter.write(
                out,
                json -> json.object(() -> {
                    json.text("version", "2.1.0");
                    json.text("$schema", SCHEMA);
                    json.objects("runs", List.of(result), run -> run(run, json));
                }));
    }

    private void run(CheckResult result, JsonWriter json) {
        List<Listing.Root> roots = Listing.roots(result, true, true);
        List<String> ids = roots.stream()
                .map(r -> r.diagnostic().rule())
                .distinct()
                .sorted()
                .toList();
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.text("name", "episode-lint");
                    json.text("version", Version.current());
                    json.objects("rules", ids, id -> rule(id, json));
                }));
        json.objects("invocations", List.of(result), r -> {
            json.flag("executionSuccessful", !r.incomplete());
            json.objects("toolExecutionNotifications", r.failures(), f -> failure(f, json));
        });
        json.object(
                "originalUriBaseIds",
                () -> json.object(BASE, () -> message("description", "The working directory of the run", json)));
        json.text("columnKind", "utf16CodeUnits");
        json.objects("artifacts", result.documents(), document -> {
            artifact("location", document.path(), json);
            json.words("roles", List.of("analysisTarget"));
        });
        json.objects("results", roots, root -> {
            result(root, ids, json);
            if (result.ratchet() != null) {
                json.text("baselineState", root.known() == null ? "new" : "unchanged");
            }
        });
    }

    private void rule(String id, JsonWriter json) {
        json.text("id", id);
        if (!rules.has(id)) {
            return;
        }
        Rule rule = rules.byId(id);
        String page = pages.apply(id);
        json.object("shortDescription", () -> json.text("text", rule.summary()));
        firstParagraph(page).ifPresent(p -> json.object("fullDescription", () -> json.text("text", p)));
        json.object("help", () -> {
            json.page("text", page);
            json.page("markdown", page);
        });
        json.object("defaultConfiguration", () -> json.text("level", level(rule.severity())));
        json.object("properties", () -> {
            json.text("nature", rule.nature().id());
            json.words("tags", List.of(id.substring(0, id.indexOf('/'))));
        });
    }

    private static Optional<String> firstParagraph(String page) {
        return page.lines()
                .dropWhile(line -> line.isBlank() || line.startsWith("#"))
                .takeWhile(line -> !line.isBlank())
                .reduce((a, b) -> a + " " + b);
    }

    private static void failure(Failure failure, JsonWriter json) {
        json.text("level", "error");
        message("message", Sanitizer.message(failure.reason()), json);
        json.objects("locations", List.of(failure), f -> physical(f.path(), null, json));
    }

    private static void result(Listing.Root root, List<String> ids, JsonWriter json) {
        Diagnostic diagnostic = root.diagnostic();
        json.text("ruleId", diagnostic.rule());
        json.number("ruleIndex", ids.indexOf(diagnostic.rule()));
        json.text("level", level(diagnostic.severity()));
        message("message", root.inOneLine(), json);
        json.objects("locations", List.of(diagnostic), d -> {
            physical(d.path(), d.range(), json);
            if (d.section() != null) {
                json.objects("logicalLocations", List.of(d.section()), s -> json.text("fullyQualifiedName", s));
            }
        });
        List<RelatedPlace> relations = RelatedPlace.of(root);
        if (!relations.isEmpty()) {
            json.objects("relatedLocations", relations, r -> {
                physical(r.path(), new Range(r.line(), r.column(), r.line(), r.column()), json);
                message("message", r.message(), json);
            });
        }
        json.object("partialFingerprints", () -> json.text(FINGERPRINT, diagnostic.fingerprint()));
        BaselineFilter.Known known = root.known();
        if (known != null) {
            json.object("properties", () -> {
                json.text("since", known.since().toString());
                if (known.reason() != null) {
                    json.text("reason", known.reason());
                }
            });
        }
        // The specification requires it on all results or on none: an empty list means not suppressed.
        CheckResult.Suppressed suppressed = root.suppressed();
        json.objects(
                "suppressions",
                suppressed == null ? List.<CheckResult.Suppressed>of() : List.of(suppressed),
                s -> suppression(s, json));
    }

    private static void suppression(CheckResult.Suppressed suppressed, JsonWriter json) {
        json.text("kind", "inSource");
        json.text("status", "accepted");
        json.text("justification", Sanitizer.message(suppressed.reason()));
        Range comment = new Range(suppressed.line(), 1, suppressed.line(), 1);
        json.object("location", () -> physical(suppressed.diagnostic().path(), comment, json));
        LocalDate until = suppressed.until();
        if (until != null) {
            json.object("properties", () -> json.text("until", until.toString()));
        }
    }

    private static void physical(String path, @Nullable Range range, JsonWriter json) {
        json.object("physicalLocation", () -> {
            artifact("artifactLocation", path, json);
            if (range != null) {
                json.object("region", () -> {
                    json.number("startLine", range.line());
                    json.number("startColumn", range.column());
                    json.number("endLine", range.endLine());
                    json.number("endColumn", range.endColumn());
                });
            }
        });
    }

    private static void artifact(String name, String path, JsonWriter json) {
        json.object(name, () -> {
            json.text("uri", ArtifactUri.of(path));
            if (ArtifactUri.isRelative(path)) {
                json.text("uriBaseId", BASE);
            }
        });
    }

    /** Doubles braces, which would name arguments, and escapes brackets, so that text from documents makes no links. */
    private static void message(String name, String text, JsonWriter json) {
        String literal = text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
        json.object(name, () -> json.text("text", literal));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }
}

package dev.episodelint.report;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.BaselineComparison;
import dev.episodelint.baseline.EntryCount;
import dev.episodelint.baseline.Sighting;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Baselines as JSON: findings by rule and by document, the oldest first, and fixed findings. */
public final class JsonBaseline {
    private static final int FORMAT_VERSION = 1;

    private JsonBaseline() {}

    /**
     * One baseline.
     *
     * @param file the path as shown to users
     * @param comparison with the current findings
     */
    public record Part(String file, Baseline baseline, BaselineComparison comparison) {}

    public static void write(List<Part> parts, Writer out) throws IOException {
        JsonWriter.write(
                out,
                json -> json.object(() -> {
                    json.number("formatVersion", FORMAT_VERSION);
                    json.objects("baselines", parts, part -> part(part, json));
                }));
    }

    private static void part(Part part, JsonWriter json) {
        json.text("file", part.file());
        json.number("findings", part.baseline().entries().size());
        json.objects("rules", part.baseline().byRule(), t -> entryCount("rule", t, json));
        json.objects("documents", part.baseline().byDocument(), t -> entryCount("path", t, json));
        json.objects("absent", part.comparison().absent(), e -> {
            Sighting finding = e.finding();
            json.text("path", finding.path());
            json.text("rule", finding.rule());
            if (finding.section() != null) {
                json.text("section", finding.section());
            }
            json.text("message", finding.message());
            json.text("since", e.since().toString());
        });
    }

    private static void entryCount(String name, EntryCount count, JsonWriter json) {
        json.text(name, count.name());
        json.number("findings", count.findings());
        json.text("oldest", count.oldest().toString());
    }
}

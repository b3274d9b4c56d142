package dev.episodelint.report;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.BaselineComparison;
import dev.episodelint.baseline.EntryCount;
import dev.episodelint.baseline.Sighting;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Baselines for programs: what is known by rule and by document, the oldest first, and what is cured. */
public final class JsonBaseline {
    private static final int FORMAT_VERSION = 1;

    private JsonBaseline() {}

    /**
     * One baseline.
     *
     * @param file for people
     * @param comparison with what is found now
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
        json.objects("rules", part.baseline().byRule(), t -> tally("rule", t, json));
        json.objects("documents", part.baseline().byDocument(), t -> tally("path", t, json));
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

    private static void tally(String name, EntryCount tally, JsonWriter json) {
        json.text(name, tally.name());
        json.number("findings", tally.findings());
        json.text("oldest", tally.oldest().toString());
    }
}

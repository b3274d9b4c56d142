package dev.episodelint.kinds;

import dev.episodelint.claim.Tolerance;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.document.Document;
import dev.episodelint.text.Location;
import dev.episodelint.text.Span;
import dev.episodelint.yaml.YamlValue;
import java.util.List;

/** What the kinds of claims have in common. */
final class ClaimOptions {
    private static final int MOST_RELATED = 20;

    private ClaimOptions() {}

    static Tolerance tolerance(YamlValue value) {
        return Tolerance.read(value.text())
                .orElseThrow(() -> value.fault(
                        "Unexpected `" + value.text() + "`, expected a share or an amount",
                        "such as `5%`, `10 minutes` or `500`"));
    }

    static List<Related> related(Document document, List<Span> places, String message) {
        return places.stream()
                .limit(MOST_RELATED)
                .map(span -> {
                    Location at = document.source().locate(span.start());
                    return new Related("", at.line(), at.column(), message);
                })
                .toList();
    }
}

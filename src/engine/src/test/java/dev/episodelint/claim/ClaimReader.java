package dev.episodelint.claim;

import dev.episodelint.document.Document;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.text.SourceText;
import java.math.BigDecimal;
import java.util.List;

/** Short ways to look at the claims of a text. */
final class ClaimReader {
    static final DurationLabels LABELS =
            new DurationLabels(List.of("duration", "runtime", "run time", "running time", "length", "अवधि"));
    static final Tolerance FIVE_PERCENT = new Tolerance(new BigDecimal("0.05"), BigDecimal.ZERO);

    private ClaimReader() {}

    static Document parse(String... lines) {
        return MarkdownParser.parse(SourceText.of(String.join("\n", lines)));
    }

    /** What the document takes, where it says something else: {@code 2 hours: 90 minutes}. */
    static List<String> durations(String... lines) {
        return DurationClaim.ofDocument(parse(lines), LABELS, FIVE_PERCENT).stream()
                .map(c -> c.claimed() + ": " + c.sum())
                .toList();
    }

    static List<String> sectionDurations(String... lines) {
        return DurationClaim.ofSections(parse(lines), LABELS, FIVE_PERCENT).stream()
                .map(c -> c.claimed() + ": " + c.sum())
                .toList();
    }

    static List<String> words(String... lines) {
        return WordClaim.of(parse(lines), new Tolerance(new BigDecimal("0.1"), BigDecimal.ZERO)).stream()
                .map(c -> c.claimed() + ": " + c.counted())
                .toList();
    }

    static List<String> counts(String... lines) {
        return CountClaim.of(
                        parse(lines),
                        List.of("takeaways", "lessons", "incidents", "pillars", "patterns", "case studies"))
                .stream()
                .map(c -> c.claimed() + ": " + c.found())
                .toList();
    }
}

package dev.episodelint.analysis;

import dev.episodelint.completeness.Point;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.HeaderFact;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.suppression.Suppression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one document contributes to a report: small, serialisable, independent of every other document.
 *
 * @param episode the episode's number as written without leading zeros, such as {@code 13} or {@code 1.2}; null when
 *     the document names none
 * @param status null when the template asks for none
 * @param header its header fields, in their order
 * @param diagnostics with the severity of the rule's own default; policy decides the final one
 * @param points what became of everything that its author has to fill in; policy decides what counts
 * @param answers what became of what the plan asks of it
 * @param suppressions what the document's comments waive; policy decides what comes of it
 */
public record Analysis(
        String path,
        @Nullable String episode,
        @Nullable String title,
        @Nullable Status status,
        List<HeaderFact> header,
        List<Diagnostic> diagnostics,
        List<Fact> facts,
        List<Failure> failures,
        List<Suppression> suppressions,
        List<Point> points,
        List<PlanAnswer> answers) {

    public Analysis {
        header = List.copyOf(header);
        diagnostics = List.copyOf(diagnostics);
        facts = List.copyOf(facts);
        failures = List.copyOf(failures);
        suppressions = List.copyOf(suppressions);
        points = List.copyOf(points);
        answers = List.copyOf(answers);
    }

    /** Of a document that is not judged itself, and only tells others something. */
    public static Analysis telling(String path, @Nullable String episode, List<Fact> facts) {
        return new Analysis(
                path, episode, null, null, List.of(), List.of(), facts, List.of(), List.of(), List.of(), List.of());
    }
}

package dev.episodelint.series;

import dev.episodelint.diagnostic.Related;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Topic;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a document that rules across documents need.
 *
 * @param number null if it has none
 * @param title null if it has none
 * @param shown whether its findings are reported; other documents are read only as context
 */
public record MemberDocument(
        String path,
        Series series,
        @Nullable String number,
        @Nullable String title,
        @Nullable Status status,
        boolean shown,
        List<Fact> facts) {

    /** In document order. */
    public Stream<Fact> facts(Topic topic, Fact.Role role) {
        return facts.stream().filter(f -> f.role() == role && f.isOf(topic));
    }

    public Related related(Fact fact, String message) {
        return new Related(
                path, fact.place().range().line(), fact.place().range().column(), message);
    }
}

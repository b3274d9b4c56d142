package dev.episodelint.series;

import dev.episodelint.diagnostic.Related;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Topic;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as the others see it.
 *
 * @param number null when it has none
 * @param title null when it has none
 * @param shown whether findings in it are wanted; the others are known for the sake of these
 */
public record MemberDocument(
        String path,
        Series series,
        @Nullable String number,
        @Nullable String title,
        @Nullable Status status,
        boolean shown,
        List<Fact> facts) {

    /** In the order of the text. */
    public Stream<Fact> facts(Topic topic, Fact.Role role) {
        return facts.stream().filter(f -> f.role() == role && f.isOf(topic));
    }

    public Related related(Fact fact, String message) {
        return new Related(
                path, fact.place().range().line(), fact.place().range().column(), message);
    }
}

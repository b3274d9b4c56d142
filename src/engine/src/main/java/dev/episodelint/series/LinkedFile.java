package dev.episodelint.series;

import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file with the links that lead to it.
 *
 * @param document its content as a document; null if it is not a document, or was not read
 */
public record LinkedFile(
        String path, LinkTargets.Found found, @Nullable MemberDocument document, List<Use> uses) implements FactGroup {

    public LinkedFile {
        uses = List.copyOf(uses);
    }

    /**
     * A link to the file.
     *
     * @param episode the episode that its text or its file name names; null if none
     */
    public record Use(
            MemberDocument from, Fact fact, @Nullable Episode episode) {

        public String fragment() {
            return fact.detail(Detail.FRAGMENT);
        }

        /** Whether the episode does not exist, so that the finding about the reference is sufficient. */
        public boolean isDangling() {
            return episode != null && !episode.exists();
        }

        /** The document that currently has the episode's number. */
        public Optional<MemberDocument> elsewhere() {
            return episode == null || !episode.isDocument()
                    ? Optional.empty()
                    : Optional.of(episode.definitions().get(0).member());
        }
    }
}

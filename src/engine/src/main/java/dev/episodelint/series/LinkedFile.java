package dev.episodelint.series;

import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that links lead to.
 *
 * @param document its content as a document; null when it is none, or is not read
 */
public record LinkedFile(
        String path, LinkTargets.Found found, @Nullable MemberDocument document, List<Use> uses) implements FactGroup {

    public LinkedFile {
        uses = List.copyOf(uses);
    }

    public Optional<MemberDocument> asDocument() {
        return Optional.ofNullable(document);
    }

    /**
     * A link.
     *
     * @param episode that it speaks of by its text or its file's name; null when it speaks of none
     */
    public record Use(
            MemberDocument from, Fact fact, @Nullable Episode episode) {

        public String fragment() {
            return fact.detail(Detail.FRAGMENT);
        }

        /** Whether the reference to the episode is broken already, which says it all. */
        public boolean isDangling() {
            return episode != null && !episode.exists();
        }

        /** The document that has the episode's number now. */
        public Optional<MemberDocument> elsewhere() {
            return episode == null || !episode.isDocument()
                    ? Optional.empty()
                    : Optional.of(episode.definitions().get(0).member());
        }
    }
}

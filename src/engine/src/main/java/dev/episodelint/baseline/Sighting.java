package dev.episodelint.baseline;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a baseline knows it: by what it says, not by where its line is.
 *
 * @param path of the document, in whatever form all paths of a baseline are given
 * @param section titles of the sections it belongs to, outermost first, joined with {@code " / "}; null outside any
 * @param message without what only its position gives
 * @param text the line it stands on; empty for a finding about a section or a document, whose line says nothing of it
 */
public record Sighting(String path, String rule, @Nullable String section, String message, String text) {

    /** By place, then by what is said. */
    public static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::path)
            .thenComparing(s -> Objects.requireNonNullElse(s.section(), ""))
            .thenComparing(Sighting::rule)
            .thenComparing(Sighting::message)
            .thenComparing(Sighting::text);

    /** What makes two sightings the same wherever they are. */
    String content() {
        return rule + "\n" + StableMessage.telling(message, text) + "\n" + text;
    }

    String sectionKey() {
        return section == null ? "" : StableMessage.section(section);
    }

    String lastTitle() {
        return section == null ? "" : StableMessage.lastTitle(section);
    }
}

package dev.episodelint.baseline;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A current finding in the form in which a baseline stores it: identified by content, not by line number.
 *
 * @param path the path of the document, in the form of the baseline's paths
 * @param section titles of the sections that contain it, outermost first, joined with {@code " / "}; null outside of
 *     sections
 * @param message the message without parts that depend on the position
 * @param text the line it stands on; empty for a finding about a section or a document
 */
public record Sighting(String path, String rule, @Nullable String section, String message, String text) {

    /** Sorts by position, then by content. */
    public static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::path)
            .thenComparing(s -> Objects.requireNonNullElse(s.section(), ""))
            .thenComparing(Sighting::rule)
            .thenComparing(Sighting::message)
            .thenComparing(Sighting::text);

    /** The identity of a sighting, independent of its position. */
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

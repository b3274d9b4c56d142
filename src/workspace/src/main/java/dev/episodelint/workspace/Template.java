package dev.episodelint.workspace;

import org.jspecify.annotations.Nullable;

/**
 * A template and its overlay as text.
 *
 * @param path as shown to people
 * @param overlayPath null without overlay
 */
record Template(
        String path,
        String text,
        @Nullable String overlayPath,
        @Nullable String overlayText) {

    Template withOverlay(@Nullable String otherPath, @Nullable String otherText) {
        return new Template(path, text, otherPath, otherText);
    }
}

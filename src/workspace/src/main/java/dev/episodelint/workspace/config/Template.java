package dev.episodelint.workspace.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A template and its overlay as text.
 *
 * @param path as shown to people
 * @param overlayPath null without overlay
 * @param frontMatterPath of the JSON Schema for front matter; null without
 * @param folder of the overlay, where the JSON Schemas that it names are; null when it is built in
 */
public record Template(
        String path,
        String text,
        @Nullable String overlayPath,
        @Nullable String overlayText,
        @Nullable Path folder,
        @Nullable String frontMatterPath,
        @Nullable String frontMatterText) {

    static Template of(String path, String text) {
        return new Template(path, text, null, null, null, null, null);
    }

    Template withOverlay(@Nullable String otherPath, @Nullable String otherText, @Nullable Path otherFolder) {
        return new Template(path, text, otherPath, otherText, otherFolder, frontMatterPath, frontMatterText);
    }

    Template withFrontMatter(String schemaPath, String schemaText) {
        return new Template(path, text, overlayPath, overlayText, folder, schemaPath, schemaText);
    }
}

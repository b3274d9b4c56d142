package dev.episodelint.workspace;

import dev.episodelint.text.Limits;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A template and its overlay as text.
 *
 * @param path as shown to people
 * @param overlayPath null without overlay
 * @param frontMatterPath of the JSON Schema for front matter; null without
 * @param folder of the overlay, where the JSON Schemas that it names are; null when it is built in
 */
record Template(
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

    /** The text of a JSON Schema beside the overlay or below it; empty when there is none, or a link leads elsewhere. */
    Optional<String> schema(String name) {
        if (folder == null || name.contains("..") || name.startsWith("/")) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        try {
            boolean inside = Files.exists(file) && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.of(BoundedFile.text(file, Limits.TEMPLATE_BYTES)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (BoundedFile.Refused e) {
            throw new ProblemException(new Problem(name, 0, 0, "The schema " + e.reason(), null));
        }
    }
}

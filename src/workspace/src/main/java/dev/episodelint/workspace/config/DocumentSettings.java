package dev.episodelint.workspace.config;

import dev.episodelint.workspace.files.PathPatterns;
import org.jspecify.annotations.Nullable;

/** Which files are documents, as far as a configuration says. */
public record DocumentSettings(
        @Nullable Setting<PathPatterns> included, @Nullable Setting<PathPatterns> excluded) {
    static final DocumentSettings NONE = new DocumentSettings(null, null);

    DocumentSettings over(DocumentSettings farther) {
        return new DocumentSettings(
                Setting.nearest(included, farther.included), Setting.nearest(excluded, farther.excluded));
    }
}

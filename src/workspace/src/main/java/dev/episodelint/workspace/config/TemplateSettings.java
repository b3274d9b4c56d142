package dev.episodelint.workspace.config;

import org.jspecify.annotations.Nullable;

/**
 * What documents are held against.
 *
 * @param frontMatter the JSON Schema that front matter must satisfy
 */
public record TemplateSettings(
        @Nullable Setting<NamedFile> file,
        @Nullable Setting<NamedFile> overlay,
        @Nullable Setting<NamedFile> frontMatter) {
    static final TemplateSettings NONE = new TemplateSettings(null, null, null);

    /** An overlay belongs to its template, so a farther one counts only while the template is not replaced. */
    TemplateSettings over(TemplateSettings farther) {
        return new TemplateSettings(
                Setting.nearest(file, farther.file),
                file != null ? overlay : Setting.nearest(overlay, farther.overlay),
                Setting.nearest(frontMatter, farther.frontMatter));
    }
}

package dev.episodelint.workspace.config;

import dev.episodelint.diagnostic.Status;
import org.jspecify.annotations.Nullable;

/**
 * What applies to every document because a command line or a build file says so. Files are as the user wrote them,
 * relative to the working directory.
 *
 * @param configuration the one configuration file for all; null to look for the nearest
 * @param withoutConfiguration no configuration file at all
 * @param template name of a built-in template, or a file; null to let the configuration choose
 * @param overlay null for the template's own
 * @param as a status that replaces every document's own for the severity of gaps; null for none
 */
public record LintSettings(
        @Nullable String configuration,
        boolean withoutConfiguration,
        @Nullable String template,
        @Nullable String overlay,
        @Nullable Status as) {
    public static final LintSettings NONE = new LintSettings(null, false, null, null, null);
}

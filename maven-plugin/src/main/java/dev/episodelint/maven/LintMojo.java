package dev.episodelint.maven;

import dev.episodelint.workspace.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Base class of goals that read documents. */
abstract class LintMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    /** Skips the goal. */
    @Parameter(property = "episode-lint.skip", defaultValue = "false")
    private boolean skip;

    /** One configuration file for all documents; default: the nearest {@code episode-lint.yaml} of each document. */
    @Parameter(property = "episode-lint.config")
    private @Nullable String config;

    /** Name of a built-in template, or a file; default: the template of the configuration. */
    @Parameter(property = "episode-lint.template")
    private @Nullable String template;

    /** An overlay file; default: the one beside the template. */
    @Parameter(property = "episode-lint.overlay")
    private @Nullable String overlay;

    /** Judges gaps by this status instead of each document's own: planning, in-progress, complete or undecided. */
    @Parameter(property = "episode-lint.as")
    private @Nullable String as;

    final MavenSession session() {
        return Objects.requireNonNull(session);
    }

    final @Nullable MavenProject project() {
        return project;
    }

    /** Whether the goal is skipped; if so, this is logged. */
    final boolean skipped() {
        if (skip) {
            getLog().info("episode-lint is skipped");
        }
        return skip;
    }

    /** The folder that paths are relative to. */
    final Path folder() {
        return ExecutionScope.folder(session(), project);
    }

    final Request.Builder request(@Nullable List<String> paths) {
        return new LintParameters(paths, config, template, overlay, as).request(folder());
    }
}

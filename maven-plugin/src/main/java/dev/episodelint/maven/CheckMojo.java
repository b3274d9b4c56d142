package dev.episodelint.maven;

import dev.episodelint.Report;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.report.Format;
import dev.episodelint.report.Style;
import dev.episodelint.workspace.Outcome;
import dev.episodelint.workspace.Request;
import dev.episodelint.workspace.Workspace;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Lints the documents below the root of the build, once, and fails the build on findings. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    /** Skips the goal. */
    @Parameter(property = "episode-lint.skip", defaultValue = "false")
    private boolean skip;

    /** Files and folders to lint, relative to the root of the build; none means the root. */
    @Parameter(property = "episode-lint.paths")
    private @Nullable List<String> paths;

    /** The one configuration file for all documents; none means the nearest {@code episode-lint.yaml} of each. */
    @Parameter(property = "episode-lint.config")
    private @Nullable String config;

    /** Name of a built-in template, or a file; none lets the configuration choose. */
    @Parameter(property = "episode-lint.template")
    private @Nullable String template;

    /** An overlay; none means the one beside the template. */
    @Parameter(property = "episode-lint.overlay")
    private @Nullable String overlay;

    /** Judges gaps by this status in place of each document's own: planning, in-progress, complete or undecided. */
    @Parameter(property = "episode-lint.as")
    private @Nullable String as;

    /** Whether findings fail the build. */
    @Parameter(property = "episode-lint.failOnViolation", defaultValue = "true")
    private boolean failOnViolation = true;

    /** Findings at least this loud count as violations: error, warning or info. */
    @Parameter(property = "episode-lint.violationSeverity", defaultValue = "error")
    private String violationSeverity = "error";

    /** How many violations are tolerated. */
    @Parameter(property = "episode-lint.maxAllowedViolations", defaultValue = "0")
    private int maxAllowedViolations;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("episode-lint is skipped");
        } else if (project == null || project.isExecutionRoot() || session == null) {
            check();
        } else {
            // What documents say about each other needs all of them, so the root's run covers every module.
            getLog().debug("episode-lint ran at the root of this build");
        }
    }

    private void check() throws MojoExecutionException, MojoFailureException {
        Severity loud = severity();
        Report report = lint();
        log(report);
        if (report.incomplete()) {
            throw new MojoExecutionException("episode-lint could not check everything: " + reasons(report.failures()));
        }
        List<Report.Entry> unfinished = report.belowMinimum();
        for (Report.Entry document : unfinished) {
            getLog().error(document.path() + ": completeness "
                    + document.completeness().percent() + " %, at least " + document.minimum() + " % asked for");
        }
        if (failOnViolation && !unfinished.isEmpty()) {
            throw new MojoFailureException("episode-lint found " + unfinished.size()
                    + " documents less complete than the configuration asks for");
        }
        long violations = report.diagnostics().stream()
                .filter(d -> !d.isConsequence() && d.severity().compareTo(loud) >= 0)
                .count();
        if (failOnViolation && violations > maxAllowedViolations) {
            throw new MojoFailureException("episode-lint found " + violations + " violations of severity " + loud.id()
                    + " or above, allowed are " + maxAllowedViolations);
        }
    }

    private Severity severity() throws MojoExecutionException {
        return Arrays.stream(Severity.values())
                .filter(s -> s.id().equals(violationSeverity.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException("Unexpected episode-lint.violationSeverity `"
                        + violationSeverity + "`, expected error, warning or info"));
    }

    private @Nullable Status status() throws MojoExecutionException {
        if (as == null) {
            return null;
        }
        return Status.byId(as)
                .orElseThrow(() -> new MojoExecutionException("Unexpected episode-lint.as `" + as
                        + "`, expected planning, in-progress, complete or undecided"));
    }

    private Report lint() throws MojoExecutionException {
        Path root = Path.of(session == null ? "" : session.getExecutionRootDirectory())
                .toAbsolutePath();
        Request request = Request.in(root)
                .paths(paths == null ? List.of() : paths)
                .configuration(config)
                .template(template)
                .overlay(overlay)
                .as(status())
                .build();
        try {
            Outcome outcome = Workspace.check(request);
            outcome.notes().forEach(n -> getLog().info(n));
            return outcome.report();
        } catch (ProblemException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** The lines of the compact format, each as loud as its finding. */
    private void log(Report report) throws MojoExecutionException {
        StringWriter text = new StringWriter();
        try {
            Format.COMPACT.reporter(Style.PLAIN).write(report, text);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write the report", e);
        }
        String[] lines = text.toString().split("\n", -1);
        int line = 0;
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (!diagnostic.isConsequence()) {
                log(diagnostic.severity(), lines[line++]);
            }
        }
        getLog().info(lines[line]);
    }

    private void log(Severity severity, String line) {
        switch (severity) {
            case ERROR -> getLog().error(line);
            case WARNING -> getLog().warn(line);
            case INFO -> getLog().info(line);
        }
    }

    private static String reasons(List<Failure> failures) {
        return String.join(
                "; ", failures.stream().map(f -> f.path() + ": " + f.reason()).toList());
    }
}

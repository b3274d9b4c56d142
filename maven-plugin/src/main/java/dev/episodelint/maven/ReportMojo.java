package dev.episodelint.maven;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.report.ReviewFormat;
import dev.episodelint.report.ReviewStyle;
import dev.episodelint.report.Sanitizer;
import dev.episodelint.review.SeriesReport;
import dev.episodelint.workspace.ReviewOutcome;
import dev.episodelint.workspace.Workspace;
import dev.episodelint.workspace.files.FileOutput;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.AbstractMavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
// Not declared as an aggregator: Maven would leave an aggregator out of the site of a single project unless the POM
// names it.

/**
 * Shows how complete documents are, and what they lack: a page of the project's site, and beside it an HTML file with
 * all details. It never fails the build because of findings.
 */
@Mojo(name = "report", threadSafe = true, requiresProject = false)
public final class ReportMojo extends AbstractMavenReport {
    private static final String GOAL = "report";
    private static final String NAME = "episode-lint";
    private static final String PAGE = "index.html";

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    /** Skips the goal. */
    @Parameter(property = "episode-lint.skip", defaultValue = "false")
    private boolean skip;

    /** Files and folders to report on, relative to the root of the build; default: the root. */
    @Parameter(property = "episode-lint.paths")
    private @Nullable List<String> paths;

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

    /** A file with earlier reports to compare with; this report is appended. Default: no comparison. */
    @Parameter(property = "episode-lint.history")
    private @Nullable String history;

    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getName(Locale locale) {
        return "Documents";
    }

    @Override
    public String getDescription(Locale locale) {
        return "How complete the documents are, and what they lack.";
    }

    /** Without a POM the build directory is not set. */
    @Override
    protected String getOutputDirectory() {
        return project.getFile() != null
                ? super.getOutputDirectory()
                : ExecutionScope.folder(session(), project)
                        .resolve("target/reports")
                        .toString();
    }

    /** Only the root of the build shows the page in its site, since the report covers all modules. */
    @Override
    public boolean canGenerateReport() {
        return !skip && ExecutionScope.of(session(), project, mojoExecution, ReportMojo::runsIn) == ExecutionScope.OURS;
    }

    private static boolean runsIn(MavenProject project) {
        return project.getModel().getReporting() != null
                && project.getModel().getReporting().getPlugins().stream()
                        .filter(p -> p.getKey().equals(CheckMojo.PLUGIN))
                        .anyMatch(p -> p.getReportSets().isEmpty()
                                || p.getReportSets().stream()
                                        .anyMatch(s -> s.getReports().contains(GOAL)));
    }

    @Override
    protected void executeReport(Locale locale) throws MavenReportException {
        try {
            Path folder = ExecutionScope.folder(session(), project);
            ReviewOutcome outcome = Workspace.review(
                    new LintParameters(paths, config, template, overlay, as)
                            .request(folder)
                            .build(),
                    history);
            outcome.notes().forEach(n -> getLog().info(Sanitizer.line(n)));
            outcome.damaged().forEach(f -> getLog().warn(Sanitizer.line("skipped: " + f.path() + ": " + f.reason())));
            Path page = getReportOutputDirectory().toPath().resolve(NAME).resolve(PAGE);
            write(outcome.review(), page);
            new SitePage(getSink()).write(outcome.review(), NAME + "/" + PAGE);
            getLog().info("Report for editors: " + page);
            fail(outcome);
        } catch (ProblemException e) {
            throw new MavenReportException(MojoProblems.words(e), e);
        }
    }

    private static void write(SeriesReport review, Path page) throws MavenReportException {
        try {
            Files.createDirectories(Objects.requireNonNull(page.getParent()));
            FileOutput.write(
                    page, out -> ReviewFormat.HTML.renderer(ReviewStyle.PLAIN).write(review, out));
        } catch (IOException e) {
            throw new MavenReportException(page + " could not be written: " + e.getMessage(), e);
        }
    }

    /** Fails the goal if the report is incomplete. */
    private static void fail(ReviewOutcome outcome) throws MavenReportException {
        CheckResult result = outcome.review().report();
        if (result.incomplete() || !outcome.unwritten().isEmpty()) {
            throw new MavenReportException("episode-lint could not report everything: "
                    + Stream.concat(result.failures().stream(), outcome.unwritten().stream())
                            .map((Failure f) -> Sanitizer.line(f.path() + ": " + f.reason()))
                            .collect(Collectors.joining("; ")));
        }
    }

    private MavenSession session() {
        return Objects.requireNonNull(session);
    }
}

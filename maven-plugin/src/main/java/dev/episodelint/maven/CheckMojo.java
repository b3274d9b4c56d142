package dev.episodelint.maven;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.report.Format;
import dev.episodelint.report.Output;
import dev.episodelint.report.Sanitizer;
import dev.episodelint.report.Style;
import dev.episodelint.workspace.BaselineChoice;
import dev.episodelint.workspace.ChangeScope;
import dev.episodelint.workspace.Outcome;
import dev.episodelint.workspace.Request;
import dev.episodelint.workspace.Workspace;
import dev.episodelint.workspace.files.FileOutput;
import dev.episodelint.workspace.memory.Recording;
import dev.episodelint.workspace.memory.VerdictMemory;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Lints the documents below the root of the build, once, and fails the build on findings. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends LintMojo {
    static final String PLUGIN = "dev.episodelint:episode-lint-maven-plugin";

    private static final String FORMATS = "episode-lint.formats";
    private static final String GOAL = "check";

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private @Nullable File buildDirectory;

    /** Files and folders to lint, relative to the root of the build; default: the root. */
    @Parameter(property = "episode-lint.paths")
    private @Nullable List<String> paths;

    /** Whether findings fail the build. */
    @Parameter(property = "episode-lint.failOnViolation", defaultValue = "true")
    private boolean failOnViolation = true;

    /** Findings of at least this severity count as violations: error, warning or info. */
    @Parameter(property = "episode-lint.violationSeverity", defaultValue = "error")
    private String violationSeverity = "error";

    /** Number of violations that do not fail the build. */
    @Parameter(property = "episode-lint.maxAllowedViolations", defaultValue = "0")
    private int maxAllowedViolations;

    /**
     * Files to write findings to, each as {@code NAME=FILE} with the name of a format of the command line, such as
     * {@code sarif=target/episodes.sarif}, relative to the root of the build.
     */
    @Parameter(property = FORMATS)
    private @Nullable List<String> formats;

    /**
     * One baseline for all documents; default: the configured one, or the nearest {@code episode-lint-baseline.yaml}.
     */
    @Parameter(property = "episode-lint.baseline")
    private @Nullable String baseline;

    /** Uses no baseline: accepted findings are shown and fail the build too. */
    @Parameter(property = "episode-lint.noBaseline", defaultValue = "false")
    private boolean noBaseline;

    /**
     * Shows only findings on lines that changed since the merge base of HEAD and this reference, uncommitted changes
     * included, and findings that the change causes elsewhere.
     */
    @Parameter(property = "episode-lint.changedSince")
    private @Nullable String changedSince;

    /** Whether the result of the last check is reused when nothing has changed since. */
    @Parameter(property = "episode-lint.incremental", defaultValue = "true")
    private boolean incremental = true;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        switch (ExecutionScope.of(session(), project(), Objects.requireNonNull(execution), CheckMojo::runsIn)) {
            case OURS -> check();
            case OF_THE_ROOT -> getLog().debug("episode-lint runs at the root of this build");
            case LEFT_OUT -> getLog().info("episode-lint runs at the root of the build, which this build leaves out");
        }
    }

    private static Output output(String value) {
        Output output = Output.of(FORMATS, value.strip(), Format.ids());
        if (output.file() == null) {
            throw new ProblemException(
                    new Problem(FORMATS, 0, 0, "No file in `" + value + "`", "write `" + output.format() + "=FILE`"));
        }
        return output;
    }

    private static boolean runsIn(MavenProject project) {
        return project.getPlugin(PLUGIN) != null
                && project.getPlugin(PLUGIN).getExecutions().stream()
                        .anyMatch(e -> e.getGoals().contains(GOAL) && !"none".equals(e.getPhase()));
    }

    private void check() throws MojoExecutionException, MojoFailureException {
        try {
            Gate gate = new Gate(!failOnViolation, severity(), maxAllowedViolations);
            List<Output> files = formats == null
                    ? List.of()
                    : formats.stream().map(CheckMojo::output).toList();
            Request request = checked();
            Optional<VerdictMemory> memory = memory(request);
            Optional<List<String>> kept = memory.flatMap(this::recall);
            if (kept.isPresent()) {
                getLog().info("Nothing has changed since the last check, whose verdict stands"
                        + " (-Depisode-lint.incremental=false checks again)");
                CheckVerdict.read(kept.get()).tell(getLog());
                return;
            }
            Recording recording = new Recording();
            Outcome outcome = Workspace.check(request, recording);
            CheckResult result = outcome.report();
            write(result, files, gate, recording);
            CheckVerdict verdict = CheckVerdict.of(outcome, gate);
            if (result.incomplete()) {
                new CheckVerdict(verdict.lines(), null).tell(getLog());
                throw new MojoExecutionException("episode-lint could not check everything: " + reasons(result));
            }
            keep(memory, recording, verdict);
            verdict.tell(getLog());
        } catch (ProblemException e) {
            throw MojoProblems.asExecution(e);
        }
    }

    private Request checked() {
        if (baseline != null && noBaseline) {
            throw new ProblemException(
                    new Problem("episode-lint.noBaseline", 0, 0, "Contradicts episode-lint.baseline", null));
        }
        return request(paths)
                .baseline(new BaselineChoice(baseline, noBaseline))
                .scope(changedSince == null ? ChangeScope.EVERYTHING : ChangeScope.since(changedSince, System.getenv()))
                .build();
    }

    private Severity severity() throws MojoExecutionException {
        return Arrays.stream(Severity.values())
                .filter(s -> s.id().equals(violationSeverity.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException("Unexpected episode-lint.violationSeverity `"
                        + violationSeverity + "`, expected error, warning or info"));
    }

    /**
     * Empty for a folder without a POM, which has no build directory, and for checks of changes, since accesses to git
     * are not recorded.
     */
    private Optional<VerdictMemory> memory(Request request) {
        MavenProject project = project();
        boolean placeless = buildDirectory == null || project == null || project.getFile() == null;
        if (!incremental || placeless || changedSince != null) {
            return Optional.empty();
        }
        MojoExecution ours = Objects.requireNonNull(execution);
        String name = GOAL + "-" + ours.getExecutionId().replaceAll("[^A-Za-z0-9-]", "_") + ".memory";
        Path file = Objects.requireNonNull(buildDirectory)
                .toPath()
                .resolve("episode-lint")
                .resolve(name);
        List<String> gates = List.of(
                String.valueOf(failOnViolation),
                violationSeverity,
                String.valueOf(maxAllowedViolations),
                String.valueOf(formats));
        return VerdictInputs.of(ours, request, gates).map(all -> new VerdictMemory(file, all));
    }

    private Optional<List<String>> recall(VerdictMemory memory) {
        VerdictMemory.Recall recall = memory.recall();
        recall.changed().ifPresent(file -> getLog().debug("Changed since the last check: " + file));
        try {
            memory.prepare();
        } catch (IOException e) {
            getLog().debug("The verdict will not be kept", e);
        }
        return recall.lines();
    }

    private void keep(Optional<VerdictMemory> memory, Recording recording, CheckVerdict verdict) {
        if (memory.isPresent()) {
            try {
                memory.get().keep(recording, verdict.written());
            } catch (IOException e) {
                getLog().debug("The verdict was not kept", e);
            }
        }
    }

    private void write(CheckResult result, List<Output> files, Gate gate, Recording recording)
            throws MojoExecutionException {
        Style style = new Style(false, false, true, false, gate.threshold());
        for (Output it : files) {
            Path file = folder().resolve(String.valueOf(it.file()));
            try {
                Path parent = file.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                FileOutput.write(
                        file, out -> Format.of(it.format()).reporter(style).write(result, out));
            } catch (IOException | RuntimeException e) {
                throw new MojoExecutionException(it.file() + " could not be written: " + e.getMessage(), e);
            }
            recording.remember(file);
        }
    }

    private static String reasons(CheckResult result) {
        return result.failures().stream()
                .map((Failure f) -> Sanitizer.line(f.path() + ": " + f.reason()))
                .collect(Collectors.joining("; "));
    }
}

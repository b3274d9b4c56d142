package dev.episodelint.maven;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.report.BaselineWords;
import dev.episodelint.report.Sanitizer;
import dev.episodelint.workspace.BaselineChoice;
import dev.episodelint.workspace.BaselineOutcome;
import dev.episodelint.workspace.Workspace;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Manages baselines of accepted findings, so that a check fails only on new ones. */
@Mojo(name = "baseline", aggregator = true, threadSafe = true, requiresProject = false)
public final class BaselineMojo extends LintMojo {
    private static final String CREATE = "create";
    private static final String UPDATE = "update";
    private static final String SHOW = "show";
    private static final List<String> ACTIONS = List.of(CREATE, UPDATE, SHOW);

    /**
     * The action: {@code create} records all current findings, {@code update} removes fixed ones, {@code show} counts.
     */
    @Parameter(property = "episode-lint.action", defaultValue = SHOW)
    private String action = SHOW;

    /** Files and folders, relative to the root of the build; default: the root. */
    @Parameter(property = "episode-lint.paths")
    private @Nullable List<String> paths;

    /**
     * One baseline for all documents; default: the configured one, or the nearest {@code episode-lint-baseline.yaml}.
     */
    @Parameter(property = "episode-lint.baseline")
    private @Nullable String baseline;

    /** Lets {@code create} replace an existing baseline. */
    @Parameter(property = "episode-lint.force", defaultValue = "false")
    private boolean force;

    /** Lets {@code update} add new findings; needs a reason. */
    @Parameter(property = "episode-lint.acceptNew", defaultValue = "false")
    private boolean acceptNew;

    /** Why new findings are accepted; recorded in the baseline. */
    @Parameter(property = "episode-lint.reason")
    private @Nullable String reason;

    @Override
    public void execute() throws MojoExecutionException {
        if (skipped()) {
            return;
        }
        try {
            if (!ACTIONS.contains(action)) {
                throw unusable("episode-lint.action", "Unknown action `" + action + "`", Nearest.hint(action, ACTIONS));
            }
            if (acceptNew == (reason == null || reason.isBlank())) {
                throw unusable("episode-lint.reason", "Goes with episode-lint.acceptNew, and only with it", null);
            }
            BaselineOutcome outcome = Workspace.baseline(
                    request(paths).baseline(new BaselineChoice(baseline, false)).build());
            outcome.notes().forEach(n -> getLog().info(Sanitizer.line(n)));
            act(outcome);
            if (!outcome.failures().isEmpty()) {
                throw new MojoExecutionException("episode-lint could not check everything: "
                        + outcome.failures().stream()
                                .map(f -> Sanitizer.line(f.path() + ": " + f.reason()))
                                .collect(Collectors.joining("; ")));
            }
        } catch (ProblemException e) {
            throw MojoProblems.asExecution(e);
        } catch (IOException e) {
            throw new MojoExecutionException("The baseline could not be written: " + e.getMessage(), e);
        }
    }

    private void act(BaselineOutcome outcome) throws IOException {
        if (!action.equals(CREATE)) {
            outcome.requireAll();
        } else if (!force) {
            outcome.requireNone();
        }
        for (BaselineOutcome.Kept kept : outcome.files()) {
            switch (action) {
                case CREATE -> {
                    Baseline created =
                            Baseline.EMPTY.accepting(kept.comparison().seen(), LintParameters.today(), null);
                    kept.write(created);
                    say(BaselineWords.created(kept.shown(), created));
                }
                case UPDATE -> {
                    kept.write(kept.comparison().updated(LintParameters.today(), reason));
                    say(BaselineWords.updated(kept.shown(), kept.comparison(), reason));
                }
                default -> say(BaselineWords.debt(kept.shown(), kept.before(), kept.comparison()));
            }
        }
    }

    private void say(List<String> lines) {
        lines.forEach(line -> getLog().info(Sanitizer.line(line)));
    }

    private static ProblemException unusable(String parameter, String message, @Nullable String hint) {
        return new ProblemException(new Problem(parameter, 0, 0, message, hint));
    }
}

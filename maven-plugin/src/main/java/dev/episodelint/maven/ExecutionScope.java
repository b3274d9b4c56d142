package dev.episodelint.maven;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a goal runs in a project. Rules across documents need all documents, so one run at the root of the
 * build covers every module. A module runs the goal for itself only if the root does not have it.
 */
enum ExecutionScope {
    OURS,
    /** The root of this build runs the goal. */
    OF_THE_ROOT,
    /** The root would run the goal, but is not part of this build. */
    LEFT_OUT;

    static ExecutionScope of(
            MavenSession session,
            @Nullable MavenProject project,
            MojoExecution execution,
            Predicate<MavenProject> hasGoal) {
        if (project == null || project.isExecutionRoot()) {
            return OURS;
        }
        boolean named = execution.getSource() == MojoExecution.Source.CLI;
        if (session.getProjects().stream().anyMatch(p -> p.isExecutionRoot() && (named || hasGoal.test(p)))) {
            return OF_THE_ROOT;
        }
        boolean leftOut =
                !named && session.getAllProjects().stream().anyMatch(p -> p.isExecutionRoot() && hasGoal.test(p));
        return leftOut ? LEFT_OUT : OURS;
    }

    /** The folder that a run in this project covers. */
    static Path folder(MavenSession session, @Nullable MavenProject project) {
        return project == null || project.isExecutionRoot() || project.getBasedir() == null
                ? Path.of(session.getExecutionRootDirectory()).toAbsolutePath()
                : project.getBasedir().toPath().toAbsolutePath();
    }
}

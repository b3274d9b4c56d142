package dev.episodelint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ExecutionScopeTest {
    private static final MojoExecution BOUND =
            new MojoExecution(new MojoDescriptor(), "x", MojoExecution.Source.LIFECYCLE);
    private static final MojoExecution NAMED = new MojoExecution(new MojoDescriptor(), "x", MojoExecution.Source.CLI);

    private final MavenProject root = project("root", true);
    private final MavenProject module = project("module", false);

    private static MavenProject project(String name, boolean executionRoot) {
        MavenProject project = new MavenProject();
        project.setGroupId("g");
        project.setArtifactId(name);
        project.setVersion("1");
        project.setExecutionRoot(executionRoot);
        return project;
    }

    private ExecutionScope turn(
            MavenProject project, List<MavenProject> built, MojoExecution execution, boolean rootHasIt) {
        @SuppressWarnings("deprecation")
        MavenSession session =
                new MavenSession(null, null, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());
        session.setAllProjects(List.of(root, module));
        session.setProjects(built);
        Predicate<MavenProject> hasGoal = p -> !p.equals(root) || rootHasIt;
        return ExecutionScope.of(session, project, execution, hasGoal);
    }

    @Test
    void oneRunAtTheRootCoversAllModules() {
        List<MavenProject> all = List.of(root, module);
        for (MojoExecution execution : List.of(BOUND, NAMED)) {
            assertThat(turn(root, all, execution, true)).isEqualTo(ExecutionScope.OURS);
            assertThat(turn(module, all, execution, true)).isEqualTo(ExecutionScope.OF_THE_ROOT);
        }
    }

    @Test
    void aModuleWhoseRootDoesNotHaveTheGoalRunsItItself() {
        assertThat(turn(module, List.of(root, module), BOUND, false)).isEqualTo(ExecutionScope.OURS);
        assertThat(turn(module, List.of(module), BOUND, false)).isEqualTo(ExecutionScope.OURS);
    }

    @Test
    void aBuildWithoutTheRootSaysSoAndRunsWhatIsNamed() {
        assertThat(turn(module, List.of(module), BOUND, true)).isEqualTo(ExecutionScope.LEFT_OUT);
        assertThat(turn(module, List.of(module), NAMED, true)).isEqualTo(ExecutionScope.OURS);
    }
}

package dev.episodelint.maven;

import dev.episodelint.BuiltIn;
import dev.episodelint.report.Grid;
import dev.episodelint.report.Sanitizer;
import dev.episodelint.workspace.Explanation;
import dev.episodelint.workspace.Workspace;
import dev.episodelint.yaml.ProblemException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the page of a rule, or the settings that apply to a file and where they come from. */
@Mojo(name = "explain", aggregator = true, threadSafe = true, requiresProject = false)
public final class ExplainMojo extends LintMojo {

    /** A rule such as {@code structure/missing-section}, or a file. */
    @Parameter(property = "episode-lint.subject")
    private @Nullable String subject;

    @Override
    public void execute() throws MojoExecutionException {
        if (skipped()) {
            return;
        }
        if (subject == null) {
            throw new MojoExecutionException(
                    "Nothing to explain; name a rule or a file: -Depisode-lint.subject=structure/missing-section");
        }
        if (BuiltIn.rules().has(subject)) {
            print(BuiltIn.page(subject));
            return;
        }
        try {
            Explanation explanation = Workspace.explain(request(null).build(), subject);
            print(Grid.text(explanation.facts()));
            print("\nrules\n" + Grid.text(explanation.inForce()).indent(2));
        } catch (ProblemException e) {
            throw MojoProblems.asExecution(e);
        }
    }

    private void print(String text) {
        text.lines().forEach(line -> getLog().info(Sanitizer.line(line)));
    }
}

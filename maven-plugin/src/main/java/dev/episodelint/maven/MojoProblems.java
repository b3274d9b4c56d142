package dev.episodelint.maven;

import dev.episodelint.report.Sanitizer;
import dev.episodelint.yaml.ProblemException;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Turns problems that prevent a run into Maven's exceptions. */
final class MojoProblems {
    private MojoProblems() {}

    static MojoExecutionException asExecution(ProblemException e) {
        return new MojoExecutionException(words(e), e);
    }

    static String words(ProblemException e) {
        return e.problems().stream().map(p -> Sanitizer.line(p.toString())).collect(Collectors.joining("\n"));
    }
}

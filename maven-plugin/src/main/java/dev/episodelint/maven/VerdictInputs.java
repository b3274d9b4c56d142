package dev.episodelint.maven;

import dev.episodelint.report.Version;
import dev.episodelint.workspace.Request;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecution;

/** All that a result depends on apart from files: the tool, its libraries, Java, the day, the parameters. */
final class VerdictInputs {
    private VerdictInputs() {}

    /** Empty if the identity of the tool is unknown, as in a build of the tool itself. */
    static Optional<List<String>> of(MojoExecution execution, Request request, List<String> parameters) {
        List<String> all = new ArrayList<>(List.of(
                Version.current(),
                System.getProperty("java.vm.version", ""),
                request.workingDirectory().toString(),
                request.toString()));
        all.addAll(parameters);
        for (Artifact artifact :
                execution.getMojoDescriptor().getPluginDescriptor().getArtifacts()) {
            File file = artifact.getFile();
            if (file == null || !file.isFile()) {
                return Optional.empty();
            }
            all.add(artifact.getId() + " " + file.length() + " " + file.lastModified());
        }
        return Optional.of(all);
    }
}

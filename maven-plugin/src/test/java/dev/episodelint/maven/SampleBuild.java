package dev.episodelint.maven;

import dev.episodelint.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/** A folder with a POM, and goals run in it; and the command line run in it too. */
final class SampleBuild {
    private static final Pattern LEVEL = Pattern.compile("^\\[[A-Z]+] ");

    final Path folder;
    private final Map<String, Object> parameters = new HashMap<>();

    SampleBuild(Path folder) {
        this.folder = folder;
    }

    /**
     * The result of a goal.
     *
     * @param lines the lines of the log, with their levels
     * @param failure class and message of the exception; empty without one
     */
    record Ended(List<String> lines, String failure) {

        List<String> withoutLevels() {
            return lines.stream().map(l -> LEVEL.matcher(l).replaceFirst("")).toList();
        }
    }

    /** The result of a process. */
    record Exit(int code, String out, String err) {}

    SampleBuild file(String path, String content) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SampleBuild with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    Exit commandLine(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder,
                Map.of());
        return new Exit(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Ended run(AbstractMojo mojo) {
        List<String> lines = new ArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add("[INFO] " + line);
            }

            @Override
            public void warn(CharSequence line) {
                lines.add("[WARNING] " + line);
            }

            @Override
            public void error(CharSequence line) {
                lines.add("[ERROR] " + line);
            }
        });
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setExecutionRoot(true);
        set(mojo, "session", session());
        set(mojo, "project", project);
        set(mojo, "execution", execution());
        set(mojo, "buildDirectory", folder.resolve("target").toFile());
        parameters.forEach((name, value) -> set(mojo, name, value));
        try {
            mojo.execute();
            return new Ended(lines, "");
        } catch (MojoFailureException | MojoExecutionException e) {
            return new Ended(lines, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private MavenSession session() {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setBaseDirectory(folder.toFile());
        @SuppressWarnings("deprecation")
        MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        return session;
    }

    /** Artifacts of the plugin for tests: the only library is the POM of this module. */
    private static MojoExecution execution() {
        Artifact artifact =
                new DefaultArtifact("dev.episodelint", "x", "1", "runtime", "jar", "", new DefaultArtifactHandler());
        artifact.setFile(Path.of("pom.xml").toFile());
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setArtifacts(List.of(artifact));
        MojoDescriptor goal = new MojoDescriptor();
        goal.setPluginDescriptor(plugin);
        return new MojoExecution(goal, "default");
    }

    private static void set(AbstractMojo mojo, String name, Object value) {
        for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    try {
                        field.setAccessible(true);
                        field.set(mojo, value);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }
}

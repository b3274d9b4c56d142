package dev.episodelint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Processes of the launcher and the jar that users have, as a release lays them out. */
final class LauncherProcess {
    static final Path JAR = Path.of("target/episode-lint.jar").toAbsolutePath();
    static final Path LAUNCHER = Path.of("../../episode-lint").toAbsolutePath().normalize();

    /** A timeout far above the time of any run. */
    private static final int SECONDS = 60;

    private final Path folder;
    private final Path launcher;
    private final Map<String, String> environment;
    private int runs;

    private LauncherProcess(Path folder, Path launcher, Map<String, String> environment) {
        this.folder = folder;
        this.launcher = launcher;
        this.environment = environment;
    }

    /** A running process whose output goes to files. */
    record Going(Process process, Path out, Path err) {

        Sandbox.Ended end() {
            try {
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    throw new AssertionError("still going after " + SECONDS + " seconds");
                }
                return new Sandbox.Ended(process.exitValue(), Files.readString(out), Files.readString(err));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A release in {@code home}, to be run in {@code folder}. */
    static LauncherProcess release(Path home, Path folder) throws IOException {
        Files.createDirectories(home.resolve("lib"));
        Files.copy(JAR, home.resolve("lib/episode-lint.jar"), StandardCopyOption.REPLACE_EXISTING);
        Path launcher = Files.copy(
                LAUNCHER,
                home.resolve("episode-lint"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        return new LauncherProcess(folder, launcher, Map.of());
    }

    /** Another launcher, with these variables added to the environment; an empty value takes one away. */
    static LauncherProcess at(Path launcher, Path folder, Map<String, String> environment) {
        return new LauncherProcess(folder, launcher, environment);
    }

    Path launcher() {
        return launcher;
    }

    Sandbox.Ended run(String... arguments) {
        return start(arguments).end();
    }

    /** Runs a shell command in which {@code $0} is the launcher. */
    Sandbox.Ended shell(String line) {
        return startCommand(List.of("sh", "-c", line, launcher.toString())).end();
    }

    Going start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return startCommand(command);
    }

    Going startCommand(List<String> command) {
        try {
            Path out = folder.resolveSibling(folder.getFileName() + "." + ++runs + ".out");
            Path err = folder.resolveSibling(folder.getFileName() + "." + runs + ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            environment.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            return new Going(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a signal, as {@code kill} does; has no effect if the process has ended. */
    static void signal(String name, Process process) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .start()
                .waitFor();
    }

    /** A prefix that makes a command interruptible, even if the parent process of the tests ignores the signal. */
    static List<String> interruptible() throws IOException, InterruptedException {
        List<String> env = List.of("env", "--default-signal=INT");
        List<String> trial = new ArrayList<>(env);
        trial.add("true");
        return new ProcessBuilder(trial).start().waitFor() == 0 ? env : List.of();
    }
}

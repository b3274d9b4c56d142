package dev.episodelint.workspace.git;

import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The program git. Only commands that read are run, with nothing in the way that would start another program: no hooks,
 * no pager, no monitor, no filters, no network.
 */
final class Git {
    private static final long TIMEOUT_SECONDS = 60;
    private static final int WORDS = 4096;

    private static final List<String> ALWAYS = List.of(
            "--no-pager",
            "--no-optional-locks",
            "--no-replace-objects",
            "--literal-pathspecs",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "core.quotePath=false",
            "-c",
            "protocol.allow=never",
            "-c",
            "safe.bareRepository=explicit");

    /** What git needs of an environment; none of its own variables but the index that a hook is called for. */
    private static final List<String> PASSED_ON = List.of(
            "PATH",
            "HOME",
            "XDG_CONFIG_HOME",
            "USERPROFILE",
            "HOMEDRIVE",
            "HOMEPATH",
            "SystemRoot",
            "SYSTEMROOT",
            "TEMP",
            "TMP",
            "TMPDIR",
            "GIT_INDEX_FILE");

    private final Path program;
    private final Map<String, String> environment;

    private Git(Path program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    /** What a command came to. */
    record Ended(int code, byte[] out, String words) {

        String line() {
            return new String(out, StandardCharsets.UTF_8).strip();
        }
    }

    /**
     * The git of a search path.
     *
     * @param distrusted no program is taken from below this folder
     */
    static Git in(Map<String, String> environment, Path distrusted) {
        String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        Path program = Arrays.stream(path.split(File.pathSeparator, -1))
                .flatMap(folder -> List.of("git", "git.exe").stream().map(name -> program(folder, name)))
                .filter(p -> p != null && !p.startsWith(distrusted) && Files.isRegularFile(p) && Files.isExecutable(p))
                .findFirst()
                .orElseThrow(() -> fault("No git on the search path", "it is needed to know what changed"));
        Map<String, String> kept = new HashMap<>();
        PASSED_ON.forEach(name -> {
            if (environment.get(name) != null) {
                kept.put(name, environment.get(name));
            }
        });
        kept.put("LC_ALL", "C");
        kept.put("GIT_TERMINAL_PROMPT", "0");
        kept.put("GIT_NO_LAZY_FETCH", "1");
        return new Git(program, kept);
    }

    /** Relative entries of a search path would find what lies in the working directory. */
    private static @Nullable Path program(String folder, String name) {
        try {
            Path path = Path.of(folder).resolve(name).normalize();
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** @param limit of its output in bytes; beyond it the command is given up */
    Ended run(Path folder, int limit, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(ALWAYS);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return ended(process, limit);
        } catch (IOException e) {
            throw fault("git cannot be run: " + e.getMessage(), null);
        }
    }

    private static Ended ended(Process process, int limit) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture.delayedExecutor(TIMEOUT_SECONDS, TimeUnit.SECONDS).execute(() -> {
            if (process.isAlive()) {
                late.set(true);
                process.destroyForcibly();
            }
        });
        CompletableFuture<String> words = CompletableFuture.supplyAsync(() -> words(process.getErrorStream()));
        byte[] out;
        try (InputStream stream = process.getInputStream()) {
            out = stream.readNBytes(limit + 1);
        }
        if (out.length > limit) {
            process.destroyForcibly();
            throw fault("git says more than can be read", null);
        }
        try {
            int code = process.waitFor();
            if (late.get()) {
                throw fault("git gave no answer within " + TIMEOUT_SECONDS + " seconds", null);
            }
            return new Ended(code, out, words.join());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The beginning of what it complains about; the rest is read and dropped, so that it can end. */
    private static String words(InputStream stream) {
        try (stream) {
            byte[] first = stream.readNBytes(WORDS);
            stream.transferTo(OutputStream.nullOutputStream());
            return new String(first, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }

    static ProblemException fault(String message, @Nullable String hint) {
        return new ProblemException(new Problem("git", 0, 0, message, hint));
    }
}

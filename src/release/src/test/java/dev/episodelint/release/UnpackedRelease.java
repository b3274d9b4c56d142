package dev.episodelint.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The zip, unpacked as users unpack it, and processes of what is in it. */
record UnpackedRelease(Path home) {
    /** The root of the repository. */
    static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    /** The result of a process. */
    record Ended(int code, String out, String err) {}

    static Path zip() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            List<Path> zips = files.filter(f -> f.getFileName().toString().endsWith(".zip"))
                    .toList();
            assertThat(zips).hasSize(1);
            return zips.get(0).toAbsolutePath();
        }
    }

    static UnpackedRelease into(Path folder) throws IOException, InterruptedException {
        // The JDK's own tool knows no modes.
        Ended ended = run(folder, Map.of(), "unzip", "-q", zip().toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        String name = zip().getFileName().toString();
        return new UnpackedRelease(folder.resolve(name.substring(0, name.length() - ".zip".length())));
    }

    String launcher() {
        return home.resolve("episode-lint").toString();
    }

    Ended lint(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher()));
        command.addAll(List.of(arguments));
        return run(folder, Map.of(), command.toArray(String[]::new));
    }

    static Ended run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("release", ".out");
        Path err = Files.createTempFile("release", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}

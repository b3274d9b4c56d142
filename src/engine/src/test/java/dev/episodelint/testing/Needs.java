package dev.episodelint.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a test needs and a machine may lack. A test that is left out says so, and why, on standard error. */
public final class Needs {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final Path BESIDE = Path.of("../../../shared");

    private Needs() {}

    /** Real episodes, which lie beside the project and not in it. */
    public static Path corpus() {
        String folder = System.getProperty("episodelint.corpus");
        return there(folder == null ? BESIDE.resolve("corpus") : Path.of(folder), "real episodes");
    }

    /** A document that the project began with, and which lies beside it. */
    public static Path seed(String file) {
        return there(BESIDE.resolve("seeds").resolve(file), "seed");
    }

    public static void charset(String name) {
        that(Charset.isSupported(name), "this Java has no " + name);
    }

    private static Path there(Path path, String what) {
        that(Files.exists(path), "no " + what + " at " + path);
        return path;
    }

    private static void that(boolean holds, String otherwise) {
        if (!holds) {
            String test = STACK.walk(frames -> frames.filter(f -> f.getDeclaringClass() != Needs.class)
                    .findFirst()
                    .map(f -> f.getDeclaringClass().getSimpleName() + "." + f.getMethodName())
                    .orElseThrow());
            System.err.println("NOT TESTED: " + test + ": " + otherwise);
        }
        assumeTrue(holds, otherwise);
    }
}

package dev.episodelint.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What a test needs and a machine may lack. A test that is left out says so, and why, on standard error. */
final class Needs {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Needs() {}

    static void that(boolean holds, String otherwise) {
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

package dev.episodelint.cli;

import java.io.Console;

/** Detects whether standard output is a terminal. */
final class Terminal {
    /**
     * A launcher sets this property, since it can tell whether standard output is a terminal: {@code true} or {@code
     * false}.
     */
    private static final String PROPERTY = "episode-lint.terminal";

    private Terminal() {}

    static boolean isStandardOutput() {
        String told = System.getProperty(PROPERTY);
        return told == null ? isConsole() : told.equals("true");
    }

    /** Since Java 22 {@code System.console()} may exist without a terminal; its method {@code isTerminal} tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}

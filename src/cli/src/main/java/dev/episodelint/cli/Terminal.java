package dev.episodelint.cli;

import java.io.Console;

/** Whether a person sees standard output. */
final class Terminal {
    /** What a launcher knows better than we do: {@code true} or {@code false}. */
    private static final String PROPERTY = "episode-lint.terminal";

    private Terminal() {}

    static boolean isStandardOutput() {
        String told = System.getProperty(PROPERTY);
        return told == null ? isConsole() : told.equals("true");
    }

    /** Since Java 22 there is a console even when nobody looks at it; then it has to be asked. */
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

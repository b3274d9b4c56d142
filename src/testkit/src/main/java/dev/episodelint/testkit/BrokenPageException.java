package dev.episodelint.testkit;

import java.util.List;

/** A page violates the format of rule pages; the message lists all problems, one per line. */
public final class BrokenPageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenPageException(List<String> problems) {
        super(String.join("\n", problems));
    }
}

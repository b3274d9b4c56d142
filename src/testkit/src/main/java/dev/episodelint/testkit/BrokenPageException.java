package dev.episodelint.testkit;

import java.util.List;

/** A page is not written as a page has to be; its message names every place, one a line. */
public final class BrokenPageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenPageException(List<String> problems) {
        super(String.join("\n", problems));
    }
}

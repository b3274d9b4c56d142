package dev.episodelint.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a document says it is. */
public enum Status {
    PLANNING,
    IN_PROGRESS,
    COMPLETE,
    /** The template asks for a status and the document gives none, or several. */
    UNDECIDED;

    /** The name in configuration and output: {@code planning}, {@code in-progress}, ... */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Status> byId(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }
}

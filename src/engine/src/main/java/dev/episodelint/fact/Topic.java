package dev.episodelint.fact;

import java.util.Locale;

/** What keys are about. */
public enum Topic {
    /** An episode, by its number. */
    EPISODE,
    /** A file that a link leads to, by its path. */
    FILE,
    /** A place in the document that a link may lead to, in the order of the text. */
    ANCHOR,
    /** A figure of an incident, by incident and what it measures. */
    INCIDENT,
    /** A metric that the document states, by owner and name. */
    METRIC,
    /** A company that the document tells of. */
    COMPANY,
    /** A pattern that the document tells of. */
    PATTERN;

    private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

    public String prefix() {
        return prefix;
    }

    public String key(String subject) {
        return prefix + subject;
    }
}

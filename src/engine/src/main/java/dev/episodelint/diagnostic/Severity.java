package dev.episodelint.diagnostic;

import java.util.Locale;

/** How loud a finding is; later constants are louder. */
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    /** The name in configuration and output: {@code info}, {@code warning}, {@code error}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Severity atMost(Severity cap) {
        return compareTo(cap) > 0 ? cap : this;
    }
}

package dev.episodelint.yaml;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a file that steers us: a configuration, an overlay, a rule.
 *
 * @param line from 1; 0 for the file as a whole
 * @param hint what to do, or the nearest known name; null for none
 */
public record Problem(
        String file,
        int line,
        int column,
        String message,
        @Nullable String hint) {

    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + message + (hint == null ? "" : "; " + hint);
    }
}

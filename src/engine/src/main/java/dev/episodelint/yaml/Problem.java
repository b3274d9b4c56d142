package dev.episodelint.yaml;

import org.jspecify.annotations.Nullable;

/**
 * A fault in an input file other than a document: a configuration, an overlay, a rule.
 *
 * @param line from 1; 0 for the file as a whole
 * @param hint a correction, or the nearest known name; null for none
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

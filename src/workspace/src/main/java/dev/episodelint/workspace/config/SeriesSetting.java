package dev.episodelint.workspace.config;

import dev.episodelint.workspace.files.PathPatterns;

/**
 * A series as a configuration names it.
 *
 * @param shared whether its numbers are shared with the other series of the configuration that share theirs
 */
public record SeriesSetting(String name, PathPatterns documents, boolean shared) {

    @Override
    public String toString() {
        return name;
    }
}

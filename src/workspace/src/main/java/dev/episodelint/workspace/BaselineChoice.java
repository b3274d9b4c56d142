package dev.episodelint.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Which baselines are used.
 *
 * @param file the one baseline for all, relative to the working directory; null for the one that belongs to each document
 * @param none no baseline at all
 */
public record BaselineChoice(@Nullable String file, boolean none) {
    public static final BaselineChoice NEAREST = new BaselineChoice(null, false);
}

package dev.episodelint.fact;

import dev.episodelint.diagnostic.Range;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands, with all that a finding about it shows.
 *
 * @param section titles of the sections around it, outermost first, joined with {@code " / "}; null outside any
 * @param excerpt the source line it starts on, cut as in a diagnostic
 */
public record FactPlace(Range range, @Nullable String section, String excerpt) {}

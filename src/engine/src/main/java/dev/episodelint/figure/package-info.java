/** Reads figures that several documents may give: those of incidents and metrics. */
@NullMarked
package dev.episodelint.figure;

import org.jspecify.annotations.NullMarked;

/** Figures that a document gives of things that other documents may tell of too: incidents and metrics. */
@NullMarked
package dev.episodelint.figure;

import org.jspecify.annotations.NullMarked;

/** Baselines of accepted findings, which are recognised even after edits around them. */
@NullMarked
package dev.episodelint.baseline;

import org.jspecify.annotations.NullMarked;

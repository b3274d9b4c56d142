/** What became of everything that an author has to fill in, and the share of it that is done. */
@NullMarked
package dev.episodelint.completeness;

import org.jspecify.annotations.NullMarked;

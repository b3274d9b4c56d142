/** Suppression of findings by comments in documents. */
@NullMarked
package dev.episodelint.suppression;

import org.jspecify.annotations.NullMarked;

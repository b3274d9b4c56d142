/** Findings that are known already, and how they are recognised when documents change around them. */
@NullMarked
package dev.episodelint.baseline;

import org.jspecify.annotations.NullMarked;

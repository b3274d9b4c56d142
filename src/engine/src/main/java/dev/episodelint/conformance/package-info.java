/** How a document stands to its schema: aligned once, then every departure and every requirement. */
@NullMarked
package dev.episodelint.conformance;

import org.jspecify.annotations.NullMarked;

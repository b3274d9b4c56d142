/**
 * Values with units as authors write them: {@code 2_847}, {@code ₹2 crore}, {@code 180 minutes (3 hours)},
 * {@code p99 < 200ms}. Anything ambiguous is text, never a guess.
 */
@NullMarked
package dev.episodelint.value;

import org.jspecify.annotations.NullMarked;

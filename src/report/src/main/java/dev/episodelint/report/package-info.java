/** Reporters and renderers: pure functions from results to text. */
@NullMarked
package dev.episodelint.report;

import org.jspecify.annotations.NullMarked;

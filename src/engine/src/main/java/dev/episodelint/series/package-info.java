/**
 * The model of series: which documents define an episode number, which refer to it, and what is known about linked
 * files.
 */
@NullMarked
package dev.episodelint.series;

import org.jspecify.annotations.NullMarked;

/** Documents as episodes of series: who defines a number, who refers to it, and what is known of files. */
@NullMarked
package dev.episodelint.series;

import org.jspecify.annotations.NullMarked;

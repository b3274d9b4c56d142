/** What earlier reports said, so that "since when" and "what changed" can be told. */
@NullMarked
package dev.episodelint.history;

import org.jspecify.annotations.NullMarked;

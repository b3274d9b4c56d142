/** The linter: analyses documents one by one, then concludes from their facts. */
@NullMarked
package dev.episodelint;

import org.jspecify.annotations.NullMarked;

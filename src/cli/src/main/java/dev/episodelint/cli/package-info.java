/** The command line. */
@NullMarked
package dev.episodelint.cli;

import org.jspecify.annotations.NullMarked;

/** Runs: what is checked, compared and kept on a request, from finding documents to what a caller is told. */
@NullMarked
package dev.episodelint.workspace;

import org.jspecify.annotations.NullMarked;

/** The hands: files, folders, configuration, threads. */
@NullMarked
package dev.episodelint.workspace;

import org.jspecify.annotations.NullMarked;

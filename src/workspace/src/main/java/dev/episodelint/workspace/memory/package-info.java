/** What a run was told of files, and what it came to: to be given again while nothing has changed. */
@NullMarked
package dev.episodelint.workspace.memory;

import org.jspecify.annotations.NullMarked;

/** What git knows of the files of a repository, asked without running anything that the repository or its owner set up. */
@NullMarked
package dev.episodelint.workspace.git;

import org.jspecify.annotations.NullMarked;

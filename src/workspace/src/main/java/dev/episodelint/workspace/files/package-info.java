/** Files and folders: what is there, what may be read, how paths are written and matched, and how files are written. */
@NullMarked
package dev.episodelint.workspace.files;

import org.jspecify.annotations.NullMarked;

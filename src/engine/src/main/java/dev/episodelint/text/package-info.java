/** Characters and where they are. */
@NullMarked
package dev.episodelint.text;

import org.jspecify.annotations.NullMarked;

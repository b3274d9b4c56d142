/** Characters and their positions; decoding of bytes. */
@NullMarked
package dev.episodelint.text;

import org.jspecify.annotations.NullMarked;

/** What comes with the engine; its rooms are the packages below. */
@NullMarked
package dev.episodelint;

import org.jspecify.annotations.NullMarked;

/** Checks what documents claim about themselves: how long they take, how many words and things they have. */
@NullMarked
package dev.episodelint.claim;

import org.jspecify.annotations.NullMarked;

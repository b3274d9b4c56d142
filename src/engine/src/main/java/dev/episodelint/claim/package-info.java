/** What documents claim about themselves, and what they are: how long they take, how many words and things they have. */
@NullMarked
package dev.episodelint.claim;

import org.jspecify.annotations.NullMarked;

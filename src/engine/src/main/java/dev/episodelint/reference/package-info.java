/** Reads references to other documents: mentions of episodes, links, and the anchors that links lead to. */
@NullMarked
package dev.episodelint.reference;

import org.jspecify.annotations.NullMarked;

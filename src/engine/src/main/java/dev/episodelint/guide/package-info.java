/** Converts enhancement guides in Markdown into plans. */
@NullMarked
package dev.episodelint.guide;

import org.jspecify.annotations.NullMarked;

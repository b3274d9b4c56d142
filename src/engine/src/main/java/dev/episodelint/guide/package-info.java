/** Enhancement guides in Markdown, read as plans. */
@NullMarked
package dev.episodelint.guide;

import org.jspecify.annotations.NullMarked;

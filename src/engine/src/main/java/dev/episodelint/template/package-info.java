/** Templates, as Markdown and overlay, and how they become schemas. */
@NullMarked
package dev.episodelint.template;

import org.jspecify.annotations.NullMarked;

/** Markdown text to documents: the only package that knows the Markdown library. */
@NullMarked
package dev.episodelint.parse;

import org.jspecify.annotations.NullMarked;

/** The immutable tree a document is read into. */
@NullMarked
package dev.episodelint.document;

import org.jspecify.annotations.NullMarked;

/** What a document must look like. */
@NullMarked
package dev.episodelint.schema;

import org.jspecify.annotations.NullMarked;

/** What one document says, and what is wrong with it: small, serialisable, independent of all other documents. */
@NullMarked
package dev.episodelint.analysis;

import org.jspecify.annotations.NullMarked;

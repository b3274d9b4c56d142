/** What authors waive, in comments inside their documents. */
@NullMarked
package dev.episodelint.suppression;

import org.jspecify.annotations.NullMarked;

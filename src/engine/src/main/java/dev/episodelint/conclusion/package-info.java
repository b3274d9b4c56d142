/** What follows from all analyses together: findings across documents, severities, suppressions, the result. */
@NullMarked
package dev.episodelint.conclusion;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.episodelint.schema;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.episodelint.fact;

import org.jspecify.annotations.NullMarked;

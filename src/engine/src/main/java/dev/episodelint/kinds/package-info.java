@NullMarked
package dev.episodelint.kinds;

import org.jspecify.annotations.NullMarked;

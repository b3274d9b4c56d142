@NullMarked
package dev.episodelint.diagnostic;

import org.jspecify.annotations.NullMarked;

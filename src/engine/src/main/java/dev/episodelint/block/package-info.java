@NullMarked
package dev.episodelint.block;

import org.jspecify.annotations.NullMarked;

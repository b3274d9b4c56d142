@NullMarked
package dev.episodelint.rule;

import org.jspecify.annotations.NullMarked;

/** Checks the content of code blocks: tokens of programming languages, formulas, diagrams. */
@NullMarked
package dev.episodelint.code;

import org.jspecify.annotations.NullMarked;

/** What stands inside blocks of code: the words of programming languages, formulas, diagrams. */
@NullMarked
package dev.episodelint.code;

import org.jspecify.annotations.NullMarked;

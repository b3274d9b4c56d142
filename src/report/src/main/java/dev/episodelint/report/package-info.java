/** The faces of a report: pure functions from a report to text. */
@NullMarked
package dev.episodelint.report;

import org.jspecify.annotations.NullMarked;

/** What a plan asks of each episode beyond the template, and what became of it. */
@NullMarked
package dev.episodelint.plan;

import org.jspecify.annotations.NullMarked;

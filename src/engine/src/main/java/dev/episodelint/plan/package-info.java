/** Checks documents against a plan: requirements of single episodes in addition to the template. */
@NullMarked
package dev.episodelint.plan;

import org.jspecify.annotations.NullMarked;

/** What editors want to know of a series beyond its findings: the result with its plan, its graph and its history. */
@NullMarked
package dev.episodelint.review;

import org.jspecify.annotations.NullMarked;

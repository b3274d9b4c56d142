/** The goals of the Maven plugin. */
@NullMarked
package dev.episodelint.maven;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.episodelint.yaml;

import org.jspecify.annotations.NullMarked;

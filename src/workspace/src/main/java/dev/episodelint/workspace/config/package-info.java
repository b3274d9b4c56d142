/** What configurations say of documents: how they are read and found, and what they name: templates, series and plans. */
@NullMarked
package dev.episodelint.workspace.config;

import org.jspecify.annotations.NullMarked;

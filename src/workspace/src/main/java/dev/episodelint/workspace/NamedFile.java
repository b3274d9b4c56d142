package dev.episodelint.workspace;

import dev.episodelint.workspace.files.Root;
import java.nio.file.Path;

/** A file that a configuration names, relative to its folder and not outside its root. */
record NamedFile(String name, Path folder, Root root) {}

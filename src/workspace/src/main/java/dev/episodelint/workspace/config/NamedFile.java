package dev.episodelint.workspace.config;

import dev.episodelint.workspace.files.Root;
import java.nio.file.Path;

/** A file that a configuration names, relative to its folder and not outside its root. */
public record NamedFile(String name, Path folder, Root root) {}

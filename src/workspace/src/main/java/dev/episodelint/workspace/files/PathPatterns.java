package dev.episodelint.workspace.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Globs, and the folder they start at: that of the configuration they stand in. */
public record PathPatterns(List<Glob> globs, Path folder) {

    public PathPatterns {
        globs = List.copyOf(globs);
    }

    public boolean matches(Path path) {
        String relative = WorkingDirectory.slashes(folder.relativize(path));
        return globs.stream().anyMatch(g -> g.matches(relative));
    }

    /** Whether a pattern matches the path or a folder that holds it. */
    public boolean cover(Path path) {
        for (Path part = path; part != null && !part.equals(folder); part = part.getParent()) {
            if (matches(part)) {
                return true;
            }
        }
        return false;
    }

    /** The most characters that a matching pattern fixes; -1 when none matches. */
    public int weight(Path path) {
        String relative = WorkingDirectory.slashes(folder.relativize(path));
        return globs.stream()
                .filter(g -> g.matches(relative))
                .mapToInt(Glob::weight)
                .max()
                .orElse(-1);
    }

    public boolean spell(String name) {
        return globs.stream().anyMatch(g -> g.spells(name));
    }

    @Override
    public String toString() {
        return globs.stream().map(Glob::pattern).collect(Collectors.joining(", "));
    }
}

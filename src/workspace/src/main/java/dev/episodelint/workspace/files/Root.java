package dev.episodelint.workspace.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder that bounds what is read: nothing outside it, unless the command line names it. */
public record Root(Path folder) {
    private static final String GIT = ".git";

    /**
     * The root for something in the given folder: the repository around the working directory, else the working
     * directory itself; for a folder outside it, the repository around that folder, else the folder itself.
     */
    static Root around(FileView files, Path folder, Path workingDirectory) {
        Path own = repository(files, workingDirectory);
        Path root = own == null ? workingDirectory : own;
        if (folder.startsWith(root)) {
            return new Root(root);
        }
        Path other = repository(files, folder);
        return new Root(other == null ? folder : other);
    }

    private static @Nullable Path repository(FileView files, Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (files.has(folder.resolve(GIT))) {
                return folder;
            }
        }
        return null;
    }

    /** Whether a real path may be read; what git keeps for itself may not. */
    public boolean holds(Path real) {
        if (!real.startsWith(folder)) {
            return false;
        }
        for (Path name : folder.relativize(real)) {
            if (name.toString().equals(GIT)) {
                return false;
            }
        }
        return true;
    }
}

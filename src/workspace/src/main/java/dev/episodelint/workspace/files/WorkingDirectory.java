package dev.episodelint.workspace.files;

import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The working directory: where paths the user writes start, and what paths we show are relative to. */
public final class WorkingDirectory {
    private final FileView files;
    private final Path directory;
    private final Root root;

    private WorkingDirectory(FileView files, Path directory) {
        this.files = files;
        this.directory = directory;
        this.root = Root.around(files, directory, directory);
    }

    /** Takes the real path, so that a working directory reached through a link does not look like outside the root. */
    public static WorkingDirectory in(Path workingDirectory, FileView files) {
        try {
            return new WorkingDirectory(files, files.realPath(workingDirectory));
        } catch (IOException e) {
            throw fault(workingDirectory.toString(), "The working directory cannot be read");
        }
    }

    /** How files are seen from here. */
    public FileView files() {
        return files;
    }

    /** The repository around the working directory, else the working directory. */
    public Path home() {
        return root.folder();
    }

    public Root rootAround(Path folder) {
        return folder.startsWith(root.folder()) ? root : Root.around(files, folder, directory);
    }

    /**
     * A path from the command line. Inside the root links are kept, to be judged later; outside it the user is trusted
     * to mean where they lead.
     */
    public Path resolve(String written) {
        Path path = resolve(directory, written);
        if (path.startsWith(root.folder())) {
            return path;
        }
        try {
            return files.realPath(path);
        } catch (IOException e) {
            return path;
        }
    }

    /** The path that is shown so. */
    public Path shown(String path) {
        return directory.resolve(path).normalize();
    }

    public static Path resolve(Path folder, String written) {
        try {
            return folder.resolve(written).normalize();
        } catch (InvalidPathException e) {
            throw fault(written, "Not a path");
        }
    }

    /** The path for people: relative to the working directory where the file system allows, with {@code /}. */
    public String show(Path path) {
        boolean comparable = path.getRoot() != null && path.getRoot().equals(directory.getRoot());
        String text = slashes(comparable ? directory.relativize(path) : path);
        return text.isEmpty() ? "." : text;
    }

    public static String slashes(Path path) {
        String separator = path.getFileSystem().getSeparator();
        return separator.equals("/") ? path.toString() : path.toString().replace(separator, "/");
    }

    public static ProblemException fault(String path, String message) {
        return new ProblemException(new Problem(path, 0, 0, message, null));
    }
}

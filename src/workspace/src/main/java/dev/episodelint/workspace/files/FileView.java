package dev.episodelint.workspace.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Which files there are, and what is in them. All reading of a project goes through a view; safe for threads. */
public interface FileView {
    FileView DISK = new DiskView();

    /** What is at a path. */
    enum Kind {
        NONE,
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /** What is at the end of all links, and so never a link; a link to nothing is nothing. */
    Kind kind(Path file);

    /** What is there itself. */
    Kind ownKind(Path file);

    /** Where all links lead. */
    Path realPath(Path file) throws IOException;

    /** The path as the file system spells it, links kept. */
    Path ownPath(Path file) throws IOException;

    /** What a folder holds, sorted. */
    List<Path> list(Path folder) throws IOException;

    /** All of a file that is no link; throws {@link TooLarge} where it has more bytes than the limit. */
    byte[] read(Path file, int limit) throws IOException;

    /** Notes that a run learns something elsewhere: from git, from a stream, from a file that it also writes. */
    default void bypassed() {}

    default boolean has(Path file) {
        return kind(file) != Kind.NONE;
    }

    default boolean isFile(Path file) {
        return kind(file) == Kind.FILE;
    }

    default boolean isFolder(Path file) {
        return kind(file) == Kind.FOLDER;
    }

    /** Whether the path is taken, be it by a link to nothing. */
    default boolean isTaken(Path file) {
        return ownKind(file) != Kind.NONE;
    }

    /** A file has more bytes than asked for. */
    final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

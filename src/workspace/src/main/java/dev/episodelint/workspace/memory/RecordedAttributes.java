package dev.episodelint.workspace.memory;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** Attributes of which the kind is written down already, and the size once somebody asks for it. */
record RecordedAttributes(BasicFileAttributes plain, Path file, Observations observations)
        implements BasicFileAttributes {

    @Override
    public long size() {
        observations.add(FileQuery.SIZE, file, String.valueOf(plain.size()));
        return plain.size();
    }

    @Override
    public FileTime lastModifiedTime() {
        observations.spoil();
        return plain.lastModifiedTime();
    }

    @Override
    public FileTime lastAccessTime() {
        observations.spoil();
        return plain.lastAccessTime();
    }

    @Override
    public FileTime creationTime() {
        observations.spoil();
        return plain.creationTime();
    }

    @Override
    public boolean isRegularFile() {
        return plain.isRegularFile();
    }

    @Override
    public boolean isDirectory() {
        return plain.isDirectory();
    }

    @Override
    public boolean isSymbolicLink() {
        return plain.isSymbolicLink();
    }

    @Override
    public boolean isOther() {
        return plain.isOther();
    }

    /** Only says whether two are the same; which paths lead to one file is told by their real paths. */
    @Override
    public @Nullable Object fileKey() {
        return plain.fileKey();
    }
}

package dev.episodelint.workspace.memory;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A file system whose paths are recorded ones. */
final class RecordedFileSystem extends FileSystem {
    private final RecordedProvider provider;
    private final FileSystem plain;

    RecordedFileSystem(RecordedProvider provider, FileSystem plain) {
        this.provider = provider;
        this.plain = plain;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public String getSeparator() {
        return plain.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        List<Path> roots = new ArrayList<>();
        plain.getRootDirectories().forEach(r -> roots.add(provider.path(r)));
        return roots;
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return plain.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic");
    }

    @Override
    public Path getPath(String first, String... more) {
        return provider.path(plain.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = plain.getPathMatcher(pattern);
        return path -> matcher.matches(RecordedPath.recorded(path).plain());
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}

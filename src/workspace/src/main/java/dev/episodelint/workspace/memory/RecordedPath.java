package dev.episodelint.workspace.memory;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A path whose every use is written down; otherwise the plain one. */
record RecordedPath(RecordedProvider provider, Path plain) implements Path {

    /** A path from elsewhere would be read behind the recorder's back. */
    static RecordedPath recorded(Path path) {
        if (path instanceof RecordedPath recorded) {
            return recorded;
        }
        throw new ProviderMismatchException();
    }

    private Path with(Path other) {
        return provider.path(other);
    }

    private @Nullable Path orNull(@Nullable Path other) {
        return other == null ? null : with(other);
    }

    @Override
    public FileSystem getFileSystem() {
        return provider.fileSystem();
    }

    @Override
    public boolean isAbsolute() {
        return plain.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return orNull(plain.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return orNull(plain.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return orNull(plain.getParent());
    }

    @Override
    public int getNameCount() {
        return plain.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return with(plain.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return with(plain.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof RecordedPath o && plain.startsWith(o.plain);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof RecordedPath o && plain.endsWith(o.plain);
    }

    @Override
    public Path normalize() {
        return with(plain.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return with(plain.resolve(recorded(other).plain));
    }

    @Override
    public Path relativize(Path other) {
        return with(plain.relativize(recorded(other).plain));
    }

    @Override
    public URI toUri() {
        return plain.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return with(plain.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        FileQuery look = options.length == 0 ? FileQuery.REAL_PATH : FileQuery.OWN_PATH;
        return with(provider.observe(look, plain, () -> plain.toRealPath(options), Path::toString));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return plain.compareTo(recorded(other).plain);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordedPath o && plain.equals(o.plain);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    @Override
    public String toString() {
        return plain.toString();
    }
}

package dev.episodelint.workspace.memory;

import dev.episodelint.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Passes everything on and writes down what a reader learns from it. It is read only; a look that could not be repeated
 * spoils the record, so that such a run is never remembered.
 */
final class RecordedProvider extends FileSystemProvider {
    private final Observations observations;
    private final RecordedFileSystem fileSystem;

    RecordedProvider(FileSystem plain, Observations observations) {
        this.observations = observations;
        this.fileSystem = new RecordedFileSystem(this, plain);
    }

    /** Something asked of the plain file system. */
    @FunctionalInterface
    interface Asked<T> {
        T get() throws IOException;
    }

    RecordedPath path(Path plain) {
        return new RecordedPath(this, plain);
    }

    RecordedFileSystem fileSystem() {
        return fileSystem;
    }

    <T> T observe(FileQuery look, Path file, Asked<T> asked, Function<T, String> answer) throws IOException {
        T given;
        try {
            given = asked.get();
        } catch (IOException | RuntimeException e) {
            observations.add(look, file.toAbsolutePath(), FileQuery.refusal(e));
            throw e;
        }
        observations.add(look, file.toAbsolutePath(), answer.apply(given));
        return given;
    }

    private static Path plain(Path path) {
        return RecordedPath.recorded(path).plain();
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        Path file = plain(path);
        if (modes.length > 0) {
            observations.spoil();
        }
        observe(
                FileQuery.THERE,
                file,
                () -> {
                    file.getFileSystem().provider().checkAccess(file, modes);
                    return FileQuery.YES;
                },
                Function.identity());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        Path file = plain(path);
        FileQuery look = options.length == 0 ? FileQuery.KIND : FileQuery.OWN_KIND;
        A attributes = observe(look, file, () -> Files.readAttributes(file, type, options), FileQuery::kind);
        if (type == BasicFileAttributes.class) {
            return (A) new RecordedAttributes(attributes, file.toAbsolutePath(), observations);
        }
        observations.spoil();
        return attributes;
    }

    @Override
    public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        Path file = plain(path).toAbsolutePath();
        InputStream bytes;
        try {
            bytes = Files.newInputStream(file, options);
        } catch (IOException | RuntimeException e) {
            observations.add(FileQuery.CONTENT, file, FileQuery.refusal(e));
            throw e;
        }
        return new DigestInputStream(bytes, Hashes.sha256()) {
            @Override
            public void close() throws IOException {
                super.close();
                // What was read, and no more of it: a reader that stops early is compared with the whole later.
                observations.add(FileQuery.CONTENT, file, FileQuery.hex(getMessageDigest()));
            }
        };
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        Path folder = plain(path);
        DirectoryStream<Path> plain =
                observe(FileQuery.OPENS, folder, () -> Files.newDirectoryStream(folder), s -> FileQuery.YES);
        return new DirectoryStream<>() {
            /** Whoever walks a tree opens folders before deciding to pass them over; what is asked for counts. */
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> entries = plain.iterator();
                return new Iterator<>() {
                    private @Nullable Iterator<Path> wanted;

                    private Iterator<Path> wanted() {
                        if (wanted == null) {
                            List<Path> all = new ArrayList<>();
                            entries.forEachRemaining(all::add);
                            observations.add(FileQuery.NAMES, folder.toAbsolutePath(), FileQuery.names(all));
                            wanted = accepted(all, filter).iterator();
                        }
                        return wanted;
                    }

                    @Override
                    public boolean hasNext() {
                        return wanted().hasNext();
                    }

                    @Override
                    public Path next() {
                        return wanted().next();
                    }
                };
            }

            @Override
            public void close() throws IOException {
                plain.close();
            }
        };
    }

    private List<Path> accepted(List<Path> all, DirectoryStream.Filter<? super Path> filter) {
        List<Path> wanted = new ArrayList<>();
        try {
            for (Path entry : all) {
                if (filter.accept(path(entry))) {
                    wanted.add(path(entry));
                }
            }
        } catch (IOException e) {
            throw new DirectoryIteratorException(e);
        }
        return wanted;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        observations.spoil();
        return Files.newByteChannel(plain(path), options, attributes);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return path.toRealPath().equals(other.toRealPath());
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        observations.spoil();
        return Files.isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        observations.spoil();
        return Files.getFileStore(plain(path));
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        observations.spoil();
        return Files.getFileAttributeView(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        observations.spoil();
        return Files.readAttributes(plain(path), attributes, options);
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OutputStream newOutputStream(Path path, OpenOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }
}

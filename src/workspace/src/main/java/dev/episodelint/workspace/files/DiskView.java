package dev.episodelint.workspace.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Files as they are on disk. */
record DiskView() implements FileView {

    @Override
    public Kind kind(Path file) {
        return kindOf(file);
    }

    @Override
    public Kind ownKind(Path file) {
        return kindOf(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Kind kindOf(Path file, LinkOption... links) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, links);
            return attributes.isSymbolicLink()
                    ? Kind.LINK
                    : attributes.isDirectory() ? Kind.FOLDER : attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
        } catch (IOException e) {
            return Kind.NONE;
        }
    }

    @Override
    public Path realPath(Path file) throws IOException {
        return file.toRealPath();
    }

    @Override
    public Path ownPath(Path file) throws IOException {
        return file.toRealPath(LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(null);
        return entries;
    }

    @Override
    public byte[] read(Path file, int limit) throws IOException {
        try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = stream.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new TooLarge();
            }
            return bytes;
        }
    }
}

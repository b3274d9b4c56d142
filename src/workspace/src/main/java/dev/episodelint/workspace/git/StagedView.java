package dev.episodelint.workspace.git;

import dev.episodelint.workspace.files.FileView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Files as they are staged. What lies outside of the repository, and where links lead, is as it is on disk. */
public record StagedView(Repository repository, Tree index, FileView disk) implements FileView {

    @Override
    public Kind kind(Path file) {
        return repository.holds(file) ? staged(file) : disk.kind(file);
    }

    /** A file on disk that is not staged has a kind too, so that it differs from one that does not exist. */
    @Override
    public Kind ownKind(Path file) {
        Kind staged = repository.holds(file) ? staged(file) : Kind.NONE;
        Kind own = disk.ownKind(file);
        return staged == Kind.FILE || (staged == Kind.FOLDER && own != Kind.LINK) ? staged : own;
    }

    @Override
    public Path realPath(Path file) throws IOException {
        return isStagedOnly(file) ? file : disk.realPath(file);
    }

    @Override
    public Path ownPath(Path file) throws IOException {
        return isStagedOnly(file) ? file : disk.ownPath(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        List<Path> staged = repository.holds(folder)
                ? index.names(repository.path(folder)).stream()
                        .map(folder::resolve)
                        .toList()
                : List.of();
        if (!staged.isEmpty() && !disk.isFolder(folder)) {
            return staged;
        }
        TreeSet<Path> both = new TreeSet<>(disk.list(folder));
        both.addAll(staged);
        return new ArrayList<>(both);
    }

    /** Most files are staged as they are on disk, and a disk is faster than a program. */
    @Override
    public byte[] read(Path file, int limit) throws IOException {
        String id = repository.holds(file) ? index.files().get(repository.path(file)) : null;
        if (id == null) {
            return disk.read(file, limit);
        }
        if (disk.isFile(file)) {
            try {
                byte[] bytes = disk.read(file, limit);
                if (Repository.id(bytes, id).equals(id)) {
                    return bytes;
                }
            } catch (IOException e) {
                // what is staged may still be readable
            }
        }
        return repository.blob(id, limit);
    }

    private Kind staged(Path file) {
        String path = repository.path(file);
        return index.files().containsKey(path) ? Kind.FILE : index.has(path) ? Kind.FOLDER : Kind.NONE;
    }

    /** Whether there is no such file or folder on disk. */
    private boolean isStagedOnly(Path file) {
        Kind staged = repository.holds(file) ? staged(file) : Kind.NONE;
        return staged != Kind.NONE && (staged == Kind.FILE ? disk.ownKind(file) != Kind.FILE : !disk.has(file));
    }
}

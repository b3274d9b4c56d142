package dev.episodelint.workspace;

import dev.episodelint.text.Limits;
import dev.episodelint.workspace.git.Repository;
import dev.episodelint.workspace.git.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What files there are and what is in them: on disk, or as they are staged. */
interface Contents {

    Contents DISK = new Contents() {
        @Override
        public boolean has(Path file) {
            return Files.exists(file);
        }

        @Override
        public List<Path> besides(Path folder) {
            return List.of();
        }

        @Override
        public @Nullable String id(Path file) {
            return null;
        }

        @Override
        public Target.Source source(Path file) {
            return () -> BoundedFile.read(file, Limits.DOCUMENT_BYTES);
        }
    };

    boolean has(Path file);

    /** Files below a folder that are not on disk. */
    List<Path> besides(Path folder);

    /** What git calls the content of a file; null where only reading it can tell. */
    @Nullable
    String id(Path file);

    Target.Source source(Path file);

    /** The index of a repository; what lies outside of the repository is as it is on disk. */
    static Contents staged(Repository repository, Tree index) {
        return new Contents() {
            @Override
            public boolean has(Path file) {
                return file.startsWith(repository.top()) ? index.has(path(file)) : Files.exists(file);
            }

            @Override
            public List<Path> besides(Path folder) {
                return index.files().keySet().stream()
                        .map(p -> repository.top().resolve(p))
                        .filter(p -> p.startsWith(folder) && !Files.exists(p))
                        .toList();
            }

            @Override
            public @Nullable String id(Path file) {
                return file.startsWith(repository.top()) ? index.files().get(path(file)) : null;
            }

            @Override
            public Target.Source source(Path file) {
                String id = id(file);
                return id == null ? DISK.source(file) : () -> read(file, id);
            }

            /** Most files are staged as they are on disk, and a disk is faster than a program. */
            private byte[] read(Path file, String id) throws BoundedFile.Refused {
                if (Files.isRegularFile(file)) {
                    try {
                        byte[] bytes = BoundedFile.read(file, Limits.DOCUMENT_BYTES);
                        if (Repository.id(bytes, id).equals(id)) {
                            return bytes;
                        }
                    } catch (BoundedFile.Refused e) {
                        // what is staged may still be readable
                    }
                }
                return blob(repository, id);
            }

            private String path(Path file) {
                return WorkingDirectory.slashes(repository.top().relativize(file));
            }
        };
    }

    static byte[] blob(Repository repository, String id) throws BoundedFile.Refused {
        byte[] bytes = repository.content(id, Limits.DOCUMENT_BYTES);
        if (bytes.length > Limits.DOCUMENT_BYTES) {
            throw BoundedFile.tooLarge(Limits.DOCUMENT_BYTES);
        }
        return bytes;
    }
}

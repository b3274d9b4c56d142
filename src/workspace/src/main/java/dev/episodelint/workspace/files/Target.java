package dev.episodelint.workspace.files;

import dev.episodelint.text.Limits;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A document to lint.
 *
 * @param path as shown to people
 */
public record Target(Path file, String path, Root root, Source source) {

    /** Where a document's bytes come from. */
    @FunctionalInterface
    public interface Source {
        byte[] read() throws BoundedFile.Refused, IOException;
    }

    public static Target of(Path file, String path, Root root, FileView documents) {
        return new Target(file, path, root, () -> BoundedFile.read(documents, file, Limits.DOCUMENT_BYTES));
    }

    public Path folder() {
        return folder(file);
    }

    public static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }
}

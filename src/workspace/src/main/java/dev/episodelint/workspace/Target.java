package dev.episodelint.workspace;

import dev.episodelint.text.Limits;
import dev.episodelint.workspace.files.FileView;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A document to lint.
 *
 * @param path as shown to people
 */
record Target(Path file, String path, Root root, Source source) {

    /** Where a document's bytes come from. */
    @FunctionalInterface
    interface Source {
        byte[] read() throws BoundedFile.Refused, IOException;
    }

    static Target of(Path file, String path, Root root, FileView documents) {
        return new Target(file, path, root, () -> BoundedFile.read(documents, file, Limits.DOCUMENT_BYTES));
    }

    Path folder() {
        return folder(file);
    }

    static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }
}

package dev.episodelint.workspace.memory;

import dev.episodelint.workspace.files.FileView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Files as another view sees them, with every question to it written down, and its answer. */
public final class Recording implements FileView {
    private final FileView seen;
    private final Observations observations = new Observations();

    public Recording() {
        this(FileView.DISK);
    }

    Recording(FileView seen) {
        this.seen = seen;
    }

    @Override
    public Kind kind(Path file) {
        Kind kind = seen.kind(file);
        note(FileQuery.KIND, file, kind.name());
        return kind;
    }

    @Override
    public Kind ownKind(Path file) {
        Kind kind = seen.ownKind(file);
        note(FileQuery.OWN_KIND, file, kind.name());
        return kind;
    }

    @Override
    public Path realPath(Path file) throws IOException {
        return observe(FileQuery.REAL_PATH, file, () -> seen.realPath(file), Path::toString);
    }

    @Override
    public Path ownPath(Path file) throws IOException {
        return observe(FileQuery.OWN_PATH, file, () -> seen.ownPath(file), Path::toString);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return observe(FileQuery.NAMES, folder, () -> seen.list(folder), FileQuery::names);
    }

    /** Of a file that is too large only its size was learned. */
    @Override
    public byte[] read(Path file, int limit) throws IOException {
        try {
            return observe(FileQuery.CONTENT, file, () -> seen.read(file, limit), FileQuery::hash);
        } catch (TooLarge e) {
            remember(FileQuery.SIZE, file);
            throw e;
        }
    }

    @Override
    public void bypassed() {
        observations.spoil();
    }

    /** Makes a file that was written part of what must not change. */
    public void remember(Path file) {
        remember(FileQuery.CONTENT, file);
    }

    Observations observations() {
        return observations;
    }

    /** Something asked of the other view. */
    @FunctionalInterface
    private interface Asked<T> {
        T get() throws IOException;
    }

    private <T> T observe(FileQuery query, Path file, Asked<T> asked, Function<T, String> answer) throws IOException {
        try {
            T given = asked.get();
            note(query, file, answer.apply(given));
            return given;
        } catch (TooLarge e) {
            throw e;
        } catch (IOException e) {
            note(query, file, FileQuery.refusal(e));
            throw e;
        }
    }

    private void remember(FileQuery query, Path file) {
        note(query, file, query.answer(file.toAbsolutePath()));
    }

    private void note(FileQuery query, Path file, String answer) {
        observations.add(query, file.toAbsolutePath(), answer);
    }
}

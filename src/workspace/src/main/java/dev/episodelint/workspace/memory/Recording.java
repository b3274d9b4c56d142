package dev.episodelint.workspace.memory;

import java.nio.file.Path;

/**
 * Writes down what a run is told by the file system. It stands below everything that reads, as a file system of its
 * own, so that no reader can forget to say what it looked at: whatever comes from {@link #of} is a place in it.
 */
public final class Recording {
    private final Observations observations = new Observations();

    /** The same place, every look at it and at what is reached from it written down. */
    public Path of(Path place) {
        Path plain = place.toAbsolutePath();
        return new RecordedProvider(plain.getFileSystem(), observations).path(plain);
    }

    /** Makes a file that was written part of what must not change. */
    public void remember(Path file) {
        observations.add(FileQuery.CONTENT, file.toAbsolutePath(), FileQuery.CONTENT.answer(file));
    }

    Observations observations() {
        return observations;
    }
}

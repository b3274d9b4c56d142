package dev.episodelint.workspace;

import dev.episodelint.diagnostic.Failure;
import dev.episodelint.review.History;
import dev.episodelint.review.JsonSnapshot;
import dev.episodelint.review.Snapshot;
import dev.episodelint.text.Limits;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of snapshots, one in a line, that only ever grows. It is held from reading to appending, so that two runs do
 * not mix; a line that is no snapshot stays where it is and is skipped.
 */
final class HistoryFile implements Closeable {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int PATIENCE = 30_000;
    private static final int PAUSE = 50;

    private final FileChannel channel;
    private final History history;
    private final List<Failure> damaged;

    private HistoryFile(FileChannel channel, History history, List<Failure> damaged) {
        this.channel = channel;
        this.history = history;
        this.damaged = damaged;
    }

    /** Refuses what can be no history before anything is checked. A link is not followed: who commits it may not choose what grows. */
    static void check(Path file, String shown) {
        if (Files.isSymbolicLink(file)) {
            throw WorkingDirectory.fault(shown, "A history is a file, not a link to one");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw WorkingDirectory.fault(shown, "A history is a regular file");
            }
            try {
                if (Files.size(file) > Limits.HISTORY_BYTES) {
                    throw WorkingDirectory.fault(
                            shown, "The history is over the limit of " + Limits.HISTORY_BYTES / MEGABYTE + " MB");
                }
            } catch (IOException e) {
                throw WorkingDirectory.fault(shown, "The history cannot be read");
            }
            if (!Files.isReadable(file)) {
                throw WorkingDirectory.fault(shown, "The history may not be read");
            }
        } else if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw WorkingDirectory.fault(shown, "No folder to begin a history in");
        }
    }

    static boolean isThere(Path file) {
        return Files.isRegularFile(file);
    }

    /** Reads it without holding it. */
    static HistoryFile read(Path file, String shown) throws IOException {
        return read(FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS), shown);
    }

    /** Begins it where there is none, waits for other runs, and reads it. */
    static HistoryFile hold(Path file, String shown) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            lock(channel);
            return read(channel, shown);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void lock(FileChannel channel) throws IOException {
        for (int waited = 0; waited < PATIENCE; waited += PAUSE) {
            if (tryLock(channel) != null) {
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another run held it", e);
            }
        }
        throw new IOException("another run holds it");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static HistoryFile read(FileChannel channel, String shown) throws IOException {
        List<Snapshot> snapshots = new ArrayList<>();
        List<Failure> damaged = new ArrayList<>();
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel), MEGABYTE);
        int number = 0;
        for (byte[] line = line(in); line != null; line = line(in)) {
            number++;
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(line))
                        .toString();
                if (!text.isBlank()) {
                    snapshots.add(JsonSnapshot.read(text));
                }
            } catch (CharacterCodingException e) {
                damaged.add(new Failure(shown + ":" + number, "not UTF-8"));
            } catch (IllegalArgumentException e) {
                damaged.add(new Failure(shown + ":" + number, String.valueOf(e.getMessage())));
            }
        }
        return new HistoryFile(channel, new History(snapshots), damaged);
    }

    /** The bytes up to the next line feed; null at the end. */
    private static byte @Nullable [] line(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return line.toByteArray();
    }

    History history() {
        return history;
    }

    /** Lines that are no snapshots, and why. */
    List<Failure> damaged() {
        return damaged;
    }

    /** Adds a line, whole or not at all. */
    void append(Snapshot snapshot) throws IOException {
        long end = channel.size();
        ByteBuffer line = ByteBuffer.wrap(
                ((isOpenAt(end) ? "\n" : "") + JsonSnapshot.write(snapshot) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            channel.position(end);
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    /** Whether the last line lacks its end, as one that was cut short does. */
    private boolean isOpenAt(long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

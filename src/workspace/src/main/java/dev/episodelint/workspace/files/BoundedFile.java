package dev.episodelint.workspace.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads a file once, never more of it than allowed, and never anything but a regular file: opening a named pipe would
 * block for ever.
 */
public final class BoundedFile {
    public static final int KILOBYTE = 1024;

    private BoundedFile() {}

    /** Why a file was not read, in words that follow its path. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }

        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    public static byte[] read(FileView files, Path file, int limit) throws Refused {
        try {
            Path real = files.realPath(file);
            FileView.Kind kind = files.ownKind(real);
            if (kind != FileView.Kind.FILE) {
                throw new Refused(kind == FileView.Kind.FOLDER ? "is a folder" : "is not a regular file");
            }
            return files.read(real, limit);
        } catch (FileView.TooLarge e) {
            throw tooLarge(limit);
        } catch (NoSuchFileException e) {
            throw new Refused("does not exist");
        } catch (AccessDeniedException e) {
            throw new Refused("may not be read");
        } catch (IOException e) {
            throw new Refused("cannot be read: " + e.getClass().getSimpleName());
        }
    }

    public static byte[] read(InputStream stream, int limit) throws IOException, Refused {
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        return bytes;
    }

    /** The text of a file that steers us, which must be UTF-8; a byte-order mark is dropped. */
    public static String text(FileView files, Path file, int limit) throws Refused {
        byte[] bytes = read(files, file, limit);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(left).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("is not UTF-8 at byte " + left.position());
        }
    }

    public static Refused tooLarge(int limit) {
        String size =
                limit % (KILOBYTE * KILOBYTE) == 0 ? limit / (KILOBYTE * KILOBYTE) + " MB" : limit / KILOBYTE + " kB";
        return new Refused("is over the limit of " + size);
    }
}

package dev.episodelint.workspace.memory;

import dev.episodelint.text.Hashes;
import dev.episodelint.workspace.files.FileView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** A question to a view of files. Asked of the disk again, it has the same answer as long as nothing has changed. */
enum FileQuery {
    KIND {
        @Override
        String ask(Path file) {
            return FileView.DISK.kind(file).name();
        }
    },
    OWN_KIND {
        @Override
        String ask(Path file) {
            return FileView.DISK.ownKind(file).name();
        }
    },
    SIZE {
        @Override
        String ask(Path file) throws IOException {
            return String.valueOf(Files.size(file));
        }
    },
    REAL_PATH {
        @Override
        String ask(Path file) throws IOException {
            return FileView.DISK.realPath(file).toString();
        }
    },
    OWN_PATH {
        @Override
        String ask(Path file) throws IOException {
            return FileView.DISK.ownPath(file).toString();
        }
    },
    NAMES {
        @Override
        String ask(Path file) throws IOException {
            return names(FileView.DISK.list(file));
        }
    },
    /** Of any size: what is asked again may have grown. */
    CONTENT {
        @Override
        String ask(Path file) throws IOException {
            if (!FileView.DISK.isFile(file)) {
                throw new IOException("not a regular file");
            }
            try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file), Hashes.sha256())) {
                bytes.transferTo(OutputStream.nullOutputStream());
                return hex(bytes.getMessageDigest());
            }
        }
    };

    abstract String ask(Path file) throws IOException;

    /** The answer of now; a refusal is one too. */
    String answer(Path file) {
        try {
            return ask(file);
        } catch (IOException | RuntimeException e) {
            return refusal(e);
        }
    }

    static String refusal(Exception e) {
        return "refused: " + e.getClass().getSimpleName();
    }

    static String names(List<Path> entries) {
        return hash(entries.stream().map(e -> String.valueOf(e.getFileName())).toList());
    }

    /** One hash of all parts, each of them ended. */
    static String hash(List<String> parts) {
        MessageDigest digest = Hashes.sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return hex(digest);
    }

    static String hash(byte[] content) {
        MessageDigest digest = Hashes.sha256();
        digest.update(content);
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}

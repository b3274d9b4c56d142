package dev.episodelint.workspace.memory;

import dev.episodelint.text.Hashes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeSet;

/** A question to the file system. Asked again, it has the same answer as long as nothing has changed. */
enum FileQuery {
    /** Whether something is there, at the end of all links. */
    THERE {
        @Override
        String ask(Path file) throws IOException {
            file.getFileSystem().provider().checkAccess(file);
            return YES;
        }
    },
    /** What it is, links followed. */
    KIND {
        @Override
        String ask(Path file) throws IOException {
            return kind(Files.readAttributes(file, BasicFileAttributes.class));
        }
    },
    /** What it is itself. */
    OWN_KIND {
        @Override
        String ask(Path file) throws IOException {
            return kind(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        }
    },
    SIZE {
        @Override
        String ask(Path file) throws IOException {
            return String.valueOf(Files.size(file));
        }
    },
    /** Where all links lead. */
    REAL_PATH {
        @Override
        String ask(Path file) throws IOException {
            return file.toRealPath().toString();
        }
    },
    /** How the file system spells it. */
    OWN_PATH {
        @Override
        String ask(Path file) throws IOException {
            return file.toRealPath(LinkOption.NOFOLLOW_LINKS).toString();
        }
    },
    /** Whether a folder lets itself be looked into, whatever is there. */
    OPENS {
        @Override
        String ask(Path file) throws IOException {
            Files.newDirectoryStream(file).close();
            return YES;
        }
    },
    /** What a folder holds. */
    NAMES {
        @Override
        String ask(Path file) throws IOException {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(file)) {
                return names(entries);
            }
        }
    },
    CONTENT {
        @Override
        String ask(Path file) throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new IOException("not a regular file");
            }
            try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file), Hashes.sha256())) {
                bytes.transferTo(OutputStream.nullOutputStream());
                return hex(bytes.getMessageDigest());
            }
        }
    };

    static final String YES = "yes";

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

    static String kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return "link";
        }
        return attributes.isDirectory() ? "folder" : attributes.isRegularFile() ? "file" : "other";
    }

    static String names(Iterable<Path> entries) {
        TreeSet<String> names = new TreeSet<>();
        entries.forEach(e -> names.add(String.valueOf(e.getFileName())));
        return hash(names);
    }

    /** One hash of all parts, each of them ended. */
    static String hash(Iterable<String> parts) {
        MessageDigest digest = Hashes.sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return hex(digest);
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}

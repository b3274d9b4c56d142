package dev.episodelint.workspace.git;

import dev.episodelint.workspace.files.BoundedFile;
import dev.episodelint.workspace.files.FileView;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which commit a folder has checked out, as far as git's own files tell; no process is started. */
public final class Commit {
    private static final int SMALL = 4 * BoundedFile.KILOBYTE;
    private static final int PACKED = 16 * BoundedFile.KILOBYTE * BoundedFile.KILOBYTE;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Pattern REFERENCE = Pattern.compile("ref: (refs/[^\\s\\\\:]+)");

    private final FileView files;

    private Commit(FileView files) {
        this.files = files;
    }

    /** Null where the folder is no repository, or none that has a commit. */
    public static @Nullable String of(FileView files, Path repository) {
        return new Commit(files).head(repository);
    }

    private @Nullable String head(Path repository) {
        try {
            Path own = folder(repository.resolve(".git"));
            String head = own == null ? null : line(own.resolve("HEAD"));
            if (own == null || head == null) {
                return null;
            }
            if (HASH.matcher(head).matches()) {
                return head;
            }
            Matcher reference = REFERENCE.matcher(head);
            if (!reference.matches() || reference.group(1).contains("..")) {
                return null;
            }
            return hash(own, reference.group(1));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Git's own folder; in a further working tree of a repository a file says where it is. */
    private @Nullable Path folder(Path git) {
        if (files.isFolder(git)) {
            return git;
        }
        String line = line(git);
        return line == null || !line.startsWith("gitdir: ")
                ? null
                : git.resolveSibling(line.substring("gitdir: ".length()));
    }

    private @Nullable String hash(Path own, String reference) {
        String common = line(own.resolve("commondir"));
        Path shared = common == null ? own : own.resolve(common);
        for (Path folder : new Path[] {own, shared}) {
            String loose = line(folder.resolve(reference));
            if (loose != null && HASH.matcher(loose).matches()) {
                return loose;
            }
        }
        try {
            return BoundedFile.text(files, shared.resolve("packed-refs"), PACKED)
                    .lines()
                    .filter(l -> l.endsWith(" " + reference))
                    .map(l -> l.substring(0, l.indexOf(' ')))
                    .filter(h -> HASH.matcher(h).matches())
                    .findFirst()
                    .orElse(null);
        } catch (BoundedFile.Refused e) {
            return null;
        }
    }

    /** A file of one line; null where there is none. */
    private @Nullable String line(Path file) {
        try {
            return BoundedFile.text(files, file, SMALL).strip();
        } catch (BoundedFile.Refused e) {
            return null;
        }
    }
}

package dev.episodelint.workspace;

import dev.episodelint.text.Decoder;
import dev.episodelint.text.Limits;
import dev.episodelint.workspace.files.BoundedFile;
import dev.episodelint.workspace.files.FileView;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import dev.episodelint.workspace.git.LineChanges;
import dev.episodelint.workspace.git.Repository;
import dev.episodelint.workspace.git.StagedView;
import dev.episodelint.workspace.git.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What became of the files of a repository since an earlier state: in the working tree, or in what is staged. */
final class Change {
    private final Repository repository;
    private final Tree before;
    private final Predicate<String> isKnown;
    private final FileView documents;
    private final @Nullable Tree staged;
    private final String words;

    /** @param staged null where the working tree is compared */
    private Change(
            Repository repository,
            Tree before,
            Predicate<String> isKnown,
            FileView documents,
            @Nullable Tree staged,
            String words) {
        this.repository = repository;
        this.before = before;
        this.isKnown = isKnown;
        this.documents = documents;
        this.staged = staged;
        this.words = words;
    }

    /**
     * A document that changed.
     *
     * @param old where it was before; null for a new one
     * @param lines that are not as before, from 1
     */
    record Changed(@Nullable Path old, BitSet lines) {}

    static Change of(ChangeScope scope, WorkingDirectory places) {
        places.files().bypassed();
        Path folder = places.resolve(".");
        Repository repository =
                Repository.around(folder, places.rootAround(folder).folder(), scope.environment());
        Tree index = repository.index();
        String since = scope.since();
        if (since == null) {
            return new Change(
                    repository,
                    repository.head(),
                    path -> true,
                    new StagedView(repository, index, places.files()),
                    index,
                    "staged against the last commit");
        }
        String parting = repository.parting(since);
        Set<String> untracked = repository.untracked();
        return new Change(
                repository,
                repository.tree(parting),
                path -> index.files().containsKey(path) || untracked.contains(path),
                places.files(),
                null,
                "changed since `" + since + "` (parted from HEAD at " + parting.substring(0, 10) + ")");
    }

    /** Documents as they are after the change. */
    FileView documents() {
        return documents;
    }

    /** What is shown, in a line. */
    String describe(int documents) {
        return documents == 0
                ? "no document " + words
                : documents + (documents == 1 ? " document " : " documents ") + words
                        + "; only what was touched or comes of it is shown";
    }

    /** Whether there was such a file or folder before. */
    boolean had(Path file) {
        return repository.holds(file) && before.has(repository.path(file));
    }

    /** Files that were there before and are not any more. */
    List<Path> removed() {
        Set<String> leftOut = repository.leftOut();
        return before.files().keySet().stream()
                .filter(p -> !leftOut.contains(p))
                .map(p -> repository.top().resolve(p))
                .filter(p -> !documents.has(p))
                .toList();
    }

    /** Whether a file is not as it was. */
    boolean touches(Path file) {
        if (!repository.holds(file)) {
            return false;
        }
        String path = repository.path(file);
        String id = before.files().get(path);
        if (id == null) {
            return documents.has(file) && isKnown.test(path);
        }
        String now = staged == null ? null : staged.files().get(path);
        if (now != null) {
            return !now.equals(id);
        }
        byte[] content = read(file);
        return content != null && !Repository.id(content, id).equals(id);
    }

    /** What stood in a file that was there before. */
    Target.Source earlier(Path file) {
        return () -> {
            try {
                return blobBefore(file);
            } catch (FileView.TooLarge e) {
                throw BoundedFile.tooLarge(Limits.DOCUMENT_BYTES);
            }
        };
    }

    private byte[] blobBefore(Path file) throws FileView.TooLarge {
        String id = Objects.requireNonNull(before.files().get(repository.path(file)));
        return repository.blob(id, Limits.DOCUMENT_BYTES);
    }

    /**
     * Those of these documents that changed, a renamed one with where it was.
     *
     * @param removed documents that are not there any more
     */
    Map<Path, Changed> among(Collection<Target> documents, Collection<Path> removed) {
        Map<Path, Changed> changed = new TreeMap<>();
        Map<Path, List<String>> added = new TreeMap<>();
        for (Target document : documents) {
            Path file = document.file();
            if (!touches(file)) {
                continue;
            }
            byte[] now = read(file);
            List<String> lines = now == null ? List.of() : lines(now);
            if (before.files().containsKey(repository.path(file))) {
                changed.put(file, new Changed(file, LineChanges.of(content(file), lines)));
            } else {
                added.put(file, lines);
            }
        }
        renamed(added, removed)
                .forEach((file, old) -> changed.put(
                        file, new Changed(old, LineChanges.of(content(old), added.getOrDefault(file, List.of())))));
        added.forEach((file, lines) -> changed.putIfAbsent(file, new Changed(null, LineChanges.of(List.of(), lines))));
        return changed;
    }

    /** New documents that share half of their lines with one that is gone, the likest first. */
    private Map<Path, Path> renamed(Map<Path, List<String>> added, Collection<Path> removed) {
        record Pair(Path now, Path old, double share) {}
        List<Pair> pairs = new ArrayList<>();
        for (Path old : added.isEmpty() ? List.<Path>of() : List.copyOf(removed)) {
            List<String> lines = content(old);
            added.forEach((now, own) -> {
                double share = share(lines, own);
                if (share >= 0.5) {
                    pairs.add(new Pair(now, old, share));
                }
            });
        }
        pairs.sort(Comparator.comparingDouble(Pair::share)
                .reversed()
                .thenComparing(Pair::now)
                .thenComparing(Pair::old));
        Map<Path, Path> renamed = new TreeMap<>();
        Set<Path> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!renamed.containsKey(pair.now()) && taken.add(pair.old())) {
                renamed.put(pair.now(), pair.old());
            }
        }
        return renamed;
    }

    private static double share(List<String> a, List<String> b) {
        Map<String, Integer> counts = new HashMap<>();
        a.forEach(line -> counts.merge(line, 1, Integer::sum));
        long common = b.stream()
                .filter(line -> counts.merge(line, -1, Integer::sum) >= 0)
                .count();
        return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * common / (a.size() + b.size());
    }

    /** The lines of a file that was there before. */
    private List<String> content(Path file) {
        try {
            return lines(blobBefore(file));
        } catch (FileView.TooLarge e) {
            return List.of();
        }
    }

    private static List<String> lines(byte[] bytes) {
        return Decoder.decode(bytes).text().text().lines().toList();
    }

    private byte @Nullable [] read(Path file) {
        try {
            return BoundedFile.read(documents, file, Limits.DOCUMENT_BYTES);
        } catch (BoundedFile.Refused e) {
            return null;
        }
    }
}

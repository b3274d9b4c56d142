package dev.episodelint.workspace;

import dev.episodelint.diagnostic.Failure;
import dev.episodelint.workspace.config.Configuration;
import dev.episodelint.workspace.config.Configurations;
import dev.episodelint.workspace.config.Selection;
import dev.episodelint.workspace.files.FileView;
import dev.episodelint.workspace.files.Root;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the documents that files and folders on the command line stand for. */
final class Discovery {
    private final WorkingDirectory places;
    private final Configurations configurations;
    private final FileView documents;
    private final Map<Path, Target> targets = new TreeMap<>();
    private final Map<Path, Failure> failures = new TreeMap<>();
    private final List<Path> passedOver = new ArrayList<>();

    Discovery(WorkingDirectory places, Configurations configurations, FileView documents) {
        this.places = places;
        this.configurations = configurations;
        this.documents = documents;
    }

    /** Documents and what could not be read, sorted by path. */
    record Found(List<Target> targets, List<Failure> failures) {}

    /** Throws {@link ProblemException} when a path does not exist, or when there is no document at all. */
    Found find(List<String> arguments) {
        Found found = findAny(arguments);
        if (targets.isEmpty() && failures.isEmpty()) {
            throw nothingMatched(arguments.stream().map(places::resolve).toList());
        }
        return found;
    }

    /** The same where there may be no document. */
    Found findAny(List<String> arguments) {
        List<Path> starts = arguments.stream().map(places::resolve).toList();
        List<Problem> missing = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            if (real(starts.get(i)) == null) {
                missing.add(missing(arguments.get(i), starts.get(i)));
            }
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(missing);
        }
        starts.forEach(this::take);
        return new Found(
                targets.values().stream()
                        .sorted(Comparator.comparing(Target::path))
                        .toList(),
                List.copyOf(failures.values()));
    }

    /** The documents below a folder inside the root, whatever cannot be looked into left out. */
    static List<Target> below(
            Path folder, Root root, WorkingDirectory places, Configurations configurations, FileView documents) {
        Discovery discovery = new Discovery(places, configurations, documents);
        discovery.walk(folder, root);
        return List.copyOf(discovery.targets.values());
    }

    private void take(Path start) {
        Root root = places.rootAround(documents.isFolder(start) ? start : Target.folder(start));
        if (!documents.isFolder(start)) {
            add(start, root);
            return;
        }
        Path real = real(start);
        if (real == null || !root.holds(real)) {
            throw WorkingDirectory.fault(
                    places.show(start), "A folder outside the root `" + places.show(root.folder()) + "`");
        }
        walk(real, root);
    }

    private void walk(Path folder, Root root) {
        try {
            for (Path entry : documents.list(folder)) {
                visit(entry, folder, root);
            }
        } catch (IOException e) {
            fail(folder, "cannot be looked into");
        }
    }

    private void visit(Path entry, Path folder, Root root) {
        FileView.Kind kind = documents.ownKind(entry);
        if (kind == FileView.Kind.NONE) {
            fail(entry, "cannot be looked into");
        } else if (kind == FileView.Kind.FOLDER) {
            if (Selection.enters(entry, configurations.of(folder, root))) {
                walk(entry, root);
            }
        } else if (!documents.isFolder(entry)) {
            if (Selection.takes(entry, configurations.of(folder, root))) {
                add(entry, root);
            } else if (Selection.isMarkdown(entry)) {
                passedOver.add(entry);
            }
        }
    }

    /** Whether a walk from a folder would come to a file and take it. */
    private boolean isDocument(Path file, Path start, Root root) {
        for (Path folder = Target.folder(file); !folder.equals(start); folder = Target.folder(folder)) {
            if (!folder.startsWith(start)
                    || !Selection.enters(folder, configurations.of(Target.folder(folder), root))) {
                return false;
            }
        }
        return Selection.takes(file, configurations.of(Target.folder(file), root));
    }

    /** Those of these files that would be documents below the root. */
    static List<Target> among(
            List<Path> files, WorkingDirectory places, Configurations configurations, FileView documents) {
        Discovery discovery = new Discovery(places, configurations, documents);
        List<Target> targets = new ArrayList<>();
        for (Path file : files) {
            Root root = places.rootAround(Target.folder(file));
            if (discovery.isDocument(file, root.folder(), root)) {
                targets.add(Target.of(file, places.show(file), root, documents));
            }
        }
        return targets;
    }

    /** A file that is on disk and not staged is ignored where staged documents are checked. */
    private void add(Path file, Root root) {
        Path real = real(file);
        if (real == null) {
            fail(file, "is a link to nothing");
        } else if (!documents.has(file)) {
            return;
        } else if (!root.holds(real)) {
            fail(file, "is outside the root `" + places.show(root.folder()) + "`");
        } else {
            targets.put(file, Target.of(file, places.show(file), root, documents));
        }
    }

    private void fail(Path file, String reason) {
        failures.put(file, new Failure(places.show(file), reason));
    }

    private @Nullable Path real(Path path) {
        try {
            return documents.realPath(path);
        } catch (IOException e) {
            return null;
        }
    }

    private Problem missing(String written, Path path) {
        List<String> siblings = new ArrayList<>();
        try {
            documents.list(Target.folder(path)).forEach(e -> siblings.add(String.valueOf(e.getFileName())));
        } catch (IOException e) {
            // no folder, no neighbours to suggest
        }
        String hint = Nearest.to(String.valueOf(path.getFileName()), siblings)
                .map(n -> "did you mean `" + n + "`?")
                .orElse(null);
        return new Problem(written, 0, 0, "No such file or folder", hint);
    }

    private ProblemException nothingMatched(List<Path> starts) {
        List<Problem> problems = new ArrayList<>();
        for (Path start : starts) {
            Configuration configuration = configurations.of(start, places.rootAround(start));
            problems.add(new Problem(
                    places.show(start),
                    0,
                    0,
                    "No document here; looked for " + Selection.describe(configuration),
                    null));
        }
        if (!passedOver.isEmpty()) {
            passedOver.sort(null);
            String others = passedOver.size() == 1 ? "" : " and " + (passedOver.size() - 1) + " more";
            problems.add(
                    new Problem(places.show(passedOver.get(0)) + others, 0, 0, "Markdown, but not asked for", null));
        }
        return new ProblemException(problems);
    }
}

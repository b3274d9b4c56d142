package dev.episodelint.workspace.files;

import dev.episodelint.series.LinkTargets;
import dev.episodelint.series.LinkTargets.Found;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks at the files that links lead to: whether they are there, and how they are spelled; never outside the root. */
public final class FileStates implements LinkTargets {
    private static final String MARKDOWN = ".md";

    private final WorkingDirectory places;
    private final FileView documents;
    private final Map<String, Found> states = new HashMap<>();
    private final Map<Path, Map<String, String>> folders = new HashMap<>();

    public FileStates(WorkingDirectory places, FileView documents) {
        this.places = places;
        this.documents = documents;
    }

    @Override
    public Found at(String path) {
        return states.getOrDefault(path, Found.UNKNOWN);
    }

    /** Where a shown path is; empty when it is none. */
    public Optional<Path> look(String path, Root root) {
        Path file;
        try {
            file = places.shown(path);
        } catch (InvalidPathException e) {
            states.put(path, Found.MISSING);
            return Optional.empty();
        }
        Found found = states.computeIfAbsent(path, p -> state(file, p.endsWith("/"), root));
        return found == Found.THERE ? Optional.of(file) : Optional.empty();
    }

    private Found state(Path file, boolean folder, Root root) {
        if (!file.startsWith(root.folder())) {
            return Found.OUTSIDE;
        }
        Path page = file.resolveSibling(file.getFileName() + MARKDOWN);
        try {
            if (documents.has(file) || (folder && documents.has(page))) {
                Path there = documents.has(file) ? file : page;
                return root.holds(documents.realPath(there)) ? spelling(there) : Found.OUTSIDE;
            }
        } catch (IOException e) {
            return Found.UNKNOWN;
        }
        return otherCase(file, root).map(p -> Found.spelled(places.show(p))).orElse(Found.MISSING);
    }

    /** Where the file system does not tell capitals from others, the name that it keeps is asked for. */
    private Found spelling(Path file) throws IOException {
        Path real = documents.ownPath(file);
        boolean same = real.equals(file) || !real.toString().equalsIgnoreCase(file.toString());
        return same ? Found.THERE : Found.spelled(places.show(real));
    }

    private Optional<Path> otherCase(Path file, Root root) {
        Path at = root.folder();
        for (Path name : root.folder().relativize(file)) {
            Path next = at.resolve(name);
            if (!documents.has(next)) {
                String actual = entries(at).get(key(name.toString()));
                if (actual == null || !documents.has(at.resolve(actual)) || actual.equals(name.toString())) {
                    return Optional.empty();
                }
                next = at.resolve(actual);
            }
            at = next;
        }
        return Optional.of(at);
    }

    private Map<String, String> entries(Path folder) {
        return folders.computeIfAbsent(folder, f -> {
            Map<String, String> names = new HashMap<>();
            try {
                documents
                        .list(f)
                        .forEach(e -> names.put(key(String.valueOf(e.getFileName())), String.valueOf(e.getFileName())));
            } catch (IOException e) {
                // no folder, no names
            }
            return names;
        });
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package dev.episodelint.workspace.git;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The regular files of one state of a repository.
 *
 * @param files the id of the content, by path from the top of the repository on, with {@code /}
 */
public record Tree(SortedMap<String, String> files) {
    public static final Tree EMPTY = new Tree(new TreeMap<>());

    public Tree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether it is there as a file or as a folder of files. */
    public boolean has(String path) {
        String folder = path + "/";
        SortedMap<String, String> below = files.tailMap(folder);
        return files.containsKey(path)
                || path.isEmpty()
                || (!below.isEmpty() && below.firstKey().startsWith(folder));
    }

    /** The names in a folder; none where it is no folder. */
    public Set<String> names(String path) {
        String folder = path.isEmpty() ? "" : path + "/";
        Set<String> names = new TreeSet<>();
        for (String file : files.tailMap(folder).keySet()) {
            if (!file.startsWith(folder)) {
                break;
            }
            names.add(file.substring(folder.length()).split("/", 2)[0]);
        }
        return names;
    }

    /** Reads lines that end in NUL: a mode, an id among other words, a tab and a path. */
    static Tree read(byte[] listing, int idWord) {
        Map<String, String> files = new HashMap<>();
        for (String line : new String(listing, StandardCharsets.UTF_8).split("\0")) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.startsWith("100")) {
                files.put(line.substring(tab + 1), line.substring(0, tab).split(" ")[idWord]);
            }
        }
        return new Tree(new TreeMap<>(files));
    }

    static Set<String> paths(byte[] listing) {
        Set<String> paths = new HashSet<>(Set.of(new String(listing, StandardCharsets.UTF_8).split("\0")));
        paths.remove("");
        return paths;
    }
}

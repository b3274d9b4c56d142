package dev.episodelint.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one report came to.
 *
 * @param commit null outside a repository
 * @param completeness from 0 to 1; null where it was not known
 * @param documents sorted by path
 */
public record Snapshot(
        LocalDate date,
        @Nullable String commit,
        @Nullable Double completeness,
        int errors,
        int warnings,
        int infos,
        List<Document> documents) {

    public Snapshot {
        documents = List.copyOf(documents);
    }

    /**
     * One document in it.
     *
     * @param completeness from 0 to 1; null where it was not known
     * @param open fingerprints of its findings, with the day on which each was first seen
     */
    public record Document(String path, @Nullable Double completeness, SortedMap<String, LocalDate> open) {

        public Document {
            open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
        }

        public Document(String path, @Nullable Double completeness, Map<String, LocalDate> open) {
            this(path, completeness, new TreeMap<>(open));
        }
    }
}

package dev.episodelint.review;

import dev.episodelint.completeness.Completeness;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one report.
 *
 * @param commit null outside a repository
 * @param completeness from 0 to 1; null where it was not known
 * @param checked how many documents it was about
 * @param documents those that are not as the snapshots before say, sorted by path
 * @param absent those that snapshots before know and it was not about, sorted
 */
public record Snapshot(
        LocalDate date,
        @Nullable String commit,
        @Nullable Double completeness,
        int checked,
        int errors,
        int warnings,
        int infos,
        List<Document> documents,
        List<String> absent) {

    public Snapshot {
        documents = List.copyOf(documents);
        absent = List.copyOf(absent);
    }

    /**
     * One document in it.
     *
     * @param open fingerprints of its findings, with the day on which each was first seen
     */
    public record Document(
            String path,
            Completeness completeness,
            int errors,
            int warnings,
            int infos,
            SortedMap<String, LocalDate> open) {

        public Document {
            open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
        }

        public Document(
                String path,
                Completeness completeness,
                int errors,
                int warnings,
                int infos,
                Map<String, LocalDate> open) {
            this(path, completeness, errors, warnings, infos, new TreeMap<>(open));
        }
    }
}

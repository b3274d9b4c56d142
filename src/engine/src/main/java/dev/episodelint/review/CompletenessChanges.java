package dev.episodelint.review;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different from the last report, for the documents that both know; each is compared with the last report that
 * was about it.
 *
 * @param since the day of the last report of any of them; null when there is none to compare with
 * @param before how complete they were
 * @param now how complete they are
 * @param added findings that are there now and were not, in the order of the report
 * @param gone findings that were there and are not: cured, waived, or no longer asked for; sorted by path and
 *     fingerprint
 * @param documents all that both know, sorted by path
 * @param unknown paths of documents that no report before knows, sorted
 */
public record CompletenessChanges(
        @Nullable LocalDate since,
        Completeness before,
        Completeness now,
        List<Diagnostic> added,
        List<Gone> gone,
        List<Document> documents,
        List<String> unknown) {

    public CompletenessChanges {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        documents = List.copyOf(documents);
        unknown = List.copyOf(unknown);
    }

    /**
     * A finding that is there no more.
     *
     * @param since when it was first seen
     */
    public record Gone(String path, String fingerprint, LocalDate since) {}

    /**
     * One document then and now.
     *
     * @param added how many findings came
     * @param gone how many went
     */
    public record Document(String path, Completeness before, Completeness now, int added, int gone) {

        public boolean isChanged() {
            return added > 0 || gone > 0 || before.percent() != now.percent();
        }

        /** In whole percent of completeness, as both are shown; 0 where one of them is not known. */
        public int gain() {
            return before.isKnown() && now.isKnown() ? now.percent() - before.percent() : 0;
        }
    }

    /** Whether there is an earlier report to compare with. */
    public boolean isKnown() {
        return since != null;
    }
}

package dev.episodelint.baseline;

import java.util.Map;
import java.util.function.Predicate;

/**
 * What a run looked at.
 *
 * @param documents that were checked, by path
 * @param gone whether a document that was not checked is no longer there: removed, renamed or no document any more
 * @param covered whether the run would have checked a document at this path, so that its absence tells something
 */
public record Checked(Map<String, SectionOutline> documents, Predicate<String> gone, Predicate<String> covered) {

    public Checked {
        documents = Map.copyOf(documents);
    }

    boolean has(String path) {
        return documents.containsKey(path);
    }

    boolean isGone(String path) {
        return !has(path) && gone.test(path);
    }

    /** Whether a finding that is not seen there is known to be cured. */
    boolean tells(String path) {
        return has(path) || (isGone(path) && covered.test(path));
    }

    boolean lacks(String path, String sectionKey) {
        SectionOutline outline = documents.get(path);
        return outline != null && outline.lacks(sectionKey);
    }
}

package dev.episodelint.baseline;

import java.util.Map;
import java.util.function.Predicate;

/**
 * The documents that a run checked.
 *
 * @param documents the outlines of the checked documents, by path
 * @param gone whether a document that was not checked no longer exists: removed, renamed, or no longer configured as a
 *     document
 * @param covered whether the run would have checked a document at this path, so that its absence is significant
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

    /** Whether a finding at the path that no longer occurs is certainly fixed. */
    boolean tells(String path) {
        return has(path) || (isGone(path) && covered.test(path));
    }

    boolean lacks(String path, String sectionKey) {
        SectionOutline outline = documents.get(path);
        return outline != null && outline.lacks(sectionKey);
    }
}

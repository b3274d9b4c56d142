package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.review.CompletenessChanges;

/** The changes since the last report, in words. */
final class ChangeWords {
    private ChangeWords() {}

    /** Such as {@code completeness 78 % -> 80 %, 3 new findings, 5 gone, 1 new document}. */
    static String of(CompletenessChanges changes) {
        Completeness before = changes.before();
        Completeness now = changes.now();
        StringBuilder words = new StringBuilder();
        if (before.isKnown() && now.isKnown()) {
            words.append("completeness ").append(before.percent()).append(" %");
            if (before.percent() != now.percent()) {
                words.append(" -> ").append(now.percent()).append(" %");
            }
            words.append(", ");
        }
        words.append(Summary.count(changes.added().size(), "new finding"))
                .append(", ")
                .append(changes.gone().size())
                .append(" gone");
        if (!changes.unknown().isEmpty()) {
            words.append(", ").append(Summary.count(changes.unknown().size(), "new document"));
        }
        return words.toString();
    }
}

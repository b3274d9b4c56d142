package dev.episodelint.conformance;

import dev.episodelint.schema.NormalizedTitle;
import dev.episodelint.schema.Title;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How likely a heading was meant to be a title of the template that no heading has. */
enum TitleSimilarity {
    /** Nothing in common that counts. */
    NONE,
    /** One has all words of the other, and more: {@code Executive Summary} and {@code Summary}. */
    EXTENDED,
    /** The same but for a few letters or the order of words: {@code Atendees}, {@code Solutions}. */
    MISSPELT,
    SAME;

    /** The surest first. */
    static final List<TitleSimilarity> LIKELY = List.of(SAME, MISSPELT, EXTENDED);

    /** Words that say nothing of what a section is about. */
    private static final Set<String> FILLERS =
            Set.of("a", "an", "the", "of", "and", "or", "for", "in", "to", "our", "this");

    static TitleSimilarity of(Title title, NormalizedTitle heading) {
        if (title.matches(heading.text())) {
            return SAME;
        }
        if (title.wording().hasPlaceholders()
                || title.key().isEmpty()
                || heading.key().isEmpty()) {
            return NONE;
        }
        if (isMisspelt(title.key(), heading.key())) {
            return MISSPELT;
        }
        Set<String> wanted = words(title.key());
        Set<String> written = words(heading.key());
        if (wanted.equals(written) && !wanted.isEmpty()) {
            return MISSPELT;
        }
        boolean contained = wanted.containsAll(written) || written.containsAll(wanted);
        int fewer = Math.min(wanted.size(), written.size());
        int more = Math.max(wanted.size(), written.size());
        return contained && fewer > 0 && more <= fewer * 2 + 1 ? EXTENDED : NONE;
    }

    private static boolean isMisspelt(String wanted, String written) {
        int longer = Math.max(wanted.length(), written.length());
        int tolerated = longer < 4 ? 0 : longer < 8 ? 1 : longer < 15 ? 2 : 3;
        int distance = new LevenshteinDistance(tolerated).apply(wanted, written);
        // A number that differs names another thing.
        return distance >= 0 && digits(wanted).equals(digits(written));
    }

    private static String digits(String text) {
        return text.replaceAll("\\P{N}", "");
    }

    /** The words that count, in the singular. */
    private static Set<String> words(String key) {
        Set<String> words = new HashSet<>();
        for (String word : List.of(key.split(" "))) {
            if (!FILLERS.contains(word)) {
                words.add(
                        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                                ? word.substring(0, word.length() - 1)
                                : word);
            }
        }
        return words;
    }
}

package dev.episodelint.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The labels of fields that state how long a document or a section takes.
 *
 * @param names in lower case, without preceding {@link #QUALIFIERS}
 */
public record DurationLabels(List<String> names) {
    private static final Set<String> QUALIFIERS = Set.of(
            "total",
            "current",
            "target",
            "estimated",
            "planned",
            "expected",
            "approximate",
            "approx",
            "actual",
            "full",
            "overall",
            "episode",
            "enhanced",
            "final",
            "podcast",
            "recording",
            "audio",
            "show");
    private static final Set<String> UNITS = Set.of("minutes", "min", "mins", "hours", "seconds", "secs");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public DurationLabels {
        names = names.stream().map(DurationLabels::key).toList();
    }

    boolean matches(String label) {
        String key = key(label);
        return names.contains(key) || (!key.isEmpty() && names.contains(withoutQualifiers(key)));
    }

    /** Whether the label can only mean the whole document: {@code Total Runtime}, {@code Episode Length}. */
    boolean meansTheWhole(String label) {
        List<String> words = List.of(key(label).split(" "));
        return matches(label)
                && (words.contains("episode")
                        || (words.contains("total") && words.stream().anyMatch(w -> w.startsWith("run"))));
    }

    boolean isQualified(String label) {
        return matches(label) && QUALIFIERS.contains(key(label).split(" ", 2)[0]);
    }

    private static String withoutQualifiers(String key) {
        List<String> words = List.of(key.split(" "));
        int start = 0;
        while (start < words.size() - 1 && QUALIFIERS.contains(words.get(start))) {
            start++;
        }
        int end = words.size() - start > 1 && UNITS.contains(words.get(words.size() - 1))
                ? words.size() - 1
                : words.size();
        return words.subList(start, end).stream().collect(Collectors.joining(" "));
    }

    private static String key(String label) {
        return NO_WORD.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}

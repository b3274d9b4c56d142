package dev.episodelint.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Did you mean": the nearest known name. */
public final class Nearest {
    private Nearest() {}

    /** The known name with the smallest edit distance, if that is at most a third of the longer name, or two; a
     * name that begins with the given one is near. */
    public static Optional<String> to(String name, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String lower = name.toLowerCase(Locale.ROOT);
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(k -> new Candidate(k, isStart(lower, k) ? 1 : distance.apply(lower, k.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance() <= tolerated(name, c.name()))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private static boolean isStart(String lower, String known) {
        return lower.length() > 2 && known.toLowerCase(Locale.ROOT).startsWith(lower);
    }

    private static int tolerated(String name, String known) {
        return Math.max(name.length() > 3 ? 2 : 1, Math.max(known.length(), name.length()) / 3);
    }

    /** {@code did you mean `x`?}, or the list of known names when it is short, or an empty string. */
    public static String hint(String name, Collection<String> known) {
        return to(name, known)
                .map(n -> "did you mean `" + n + "`?")
                .orElse(
                        known.size() <= 12
                                ? "known: "
                                        + String.join(
                                                ", ", known.stream().sorted().toList())
                                : "");
    }
}

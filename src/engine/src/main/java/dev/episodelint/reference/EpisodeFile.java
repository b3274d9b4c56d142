package dev.episodelint.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in the name of an episode's file: {@code episode-13-gold-tier.md}, {@code ep13.md}, {@code
 * 13-gold-tier.md}.
 */
public final class EpisodeFile {
    private static final Pattern WORD = Pattern.compile(
            "(?:.*[-_. ])?(?:episode|ep)[-_. ]?0*(?<number>\\d{1,4}(?:\\.\\d{1,3}(?=[-_. ]))?)(?:[-_. ].*)?\\.(?:md|markdown)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
            "0*(?<number>\\d{1,3}(?:\\.\\d{1,3}(?=[-_ ]))?)(?:[-_ ](?!\\d).*)?\\.(?:md|markdown)",
            Pattern.CASE_INSENSITIVE);

    private EpisodeFile() {}

    /** The number without leading zeros; empty if the name has none. */
    public static Optional<String> number(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher word = WORD.matcher(name);
        Matcher leading = LEADING.matcher(name);
        return word.matches()
                ? Optional.of(word.group("number"))
                : leading.matches() ? Optional.of(leading.group("number")) : Optional.empty();
    }
}

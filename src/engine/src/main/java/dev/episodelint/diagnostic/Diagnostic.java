package dev.episodelint.diagnostic;

import dev.episodelint.text.Limits;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding, ready to be shown.
 *
 * @param rule the rule's id, {@code family/offence}
 * @param help what to do about it, in one sentence; null when the message says it all
 * @param section titles of the sections it stands in, outermost first, joined with {@code " / "}; null outside any
 * @param fingerprint stable when lines above are added or removed; unique within a report
 * @param consequenceOf the fingerprint of the finding whose cure makes this one vanish; null for a finding of its own
 * @param excerpt the source line it starts on, cut to {@link Limits#EXCERPT_LENGTH} UTF-16 units, for code frames;
 * empty for a
 *     finding about a whole document
 * @param home the line of the heading of the section that it belongs to, where it is shown at another; 0 where it
 *     belongs to the document as a whole; else the line it is shown on
 */
public record Diagnostic(
        String rule,
        Nature nature,
        Severity severity,
        String message,
        @Nullable String help,
        String path,
        Range range,
        @Nullable String section,
        String fingerprint,
        @Nullable String consequenceOf,
        List<Related> related,
        String excerpt,
        int home) {

    /** Path, line, column, rule; then whatever else tells two findings apart, so that order never shows. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::path)
            .thenComparingInt(d -> d.range().line())
            .thenComparingInt(d -> d.range().column())
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::fingerprint);

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** One that belongs where it is shown. */
    public Diagnostic(
            String rule,
            Nature nature,
            Severity severity,
            String message,
            @Nullable String help,
            String path,
            Range range,
            @Nullable String section,
            String fingerprint,
            @Nullable String consequenceOf,
            List<Related> related,
            String excerpt) {
        this(
                rule,
                nature,
                severity,
                message,
                help,
                path,
                range,
                section,
                fingerprint,
                consequenceOf,
                related,
                excerpt,
                range.line());
    }

    public Diagnostic withSeverity(Severity other) {
        return copy(other, message, fingerprint, consequenceOf, related);
    }

    /** The same finding in other words; its fingerprint stays. */
    public Diagnostic withMessage(String other, List<Related> places) {
        return copy(severity, other, fingerprint, consequenceOf, places);
    }

    /** The same finding as one that vanishes with its cause, under a name of its own. */
    public Diagnostic asConsequenceOf(Diagnostic cause, String name) {
        return copy(severity, message, name, cause.fingerprint(), related);
    }

    public boolean isConsequence() {
        return consequenceOf != null;
    }

    private Diagnostic copy(
            Severity loudness, String words, String name, @Nullable String cause, List<Related> places) {
        return new Diagnostic(
                rule, nature, loudness, words, help, path, range, section, name, cause, places, excerpt, home);
    }
}

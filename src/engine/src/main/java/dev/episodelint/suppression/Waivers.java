package dev.episodelint.suppression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The suppressions of a document, and the flaws of its comments.
 *
 * @param flaws flaws that do not depend on findings
 */
public record Waivers(List<Waiver> all, List<SuppressionFlaw> flaws) {

    public Waivers {
        all = List.copyOf(all);
        flaws = List.copyOf(flaws);
    }

    /**
     * A suppression, with the flaws to report if it is unused or expired.
     *
     * @param suppression the suppression without these findings
     * @param expired the same object for all rules of a comment; null without a last day
     */
    public record Waiver(
            Suppression suppression,
            SuppressionFlaw unused,
            @Nullable SuppressionFlaw expired) {}
}

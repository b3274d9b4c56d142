package dev.episodelint.suppression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document's comments come to.
 *
 * @param flaws what is wrong with them whatever the findings are
 */
public record Waivers(List<Waiver> all, List<SuppressionFlaw> flaws) {

    public Waivers {
        all = List.copyOf(all);
        flaws = List.copyOf(flaws);
    }

    /**
     * A suppression, and what is wrong with it once nothing needs it, or its time is over.
     *
     * @param suppression without words for either
     * @param expired one and the same for all rules of a comment; null where it holds for ever
     */
    public record Waiver(
            Suppression suppression,
            SuppressionFlaw unused,
            @Nullable SuppressionFlaw expired) {}
}

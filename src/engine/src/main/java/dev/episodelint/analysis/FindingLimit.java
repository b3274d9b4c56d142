package dev.episodelint.analysis;

import dev.episodelint.document.LimitHit;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import java.util.Locale;

/** How many findings of one document are listed; those beyond are counted. */
public final class FindingLimit {
    public static final int LISTED = Limits.FINDINGS;

    private FindingLimit() {}

    /**
     * What is said of a list that was cut.
     *
     * @param of what the findings are of, such as {@code in a document}
     * @param all how many there are
     */
    public static LimitHit hit(String of, int all) {
        String what = "findings " + of + "; " + (all - LISTED) + " more are not listed";
        return new LimitHit(Span.at(0), what, String.format(Locale.ROOT, "%,d", LISTED));
    }
}

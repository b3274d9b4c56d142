package dev.episodelint.series;

import dev.episodelint.diagnostic.Related;
import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;

/** A reference of a document to an episode. */
public record Citation(MemberDocument from, Fact fact) {

    /** The template's label of the connection; empty in running text. */
    public String kind() {
        return fact.detail(Detail.KIND);
    }

    /** The title that it gives for the episode; empty if it gives none. */
    public String title() {
        return fact.detail(Detail.TITLE);
    }

    /** Whether no mark ends the title. */
    public boolean isTitleOpen() {
        return !fact.detail(Detail.OPEN_TITLE).isEmpty();
    }

    /** Whether it is a single number, not part of a list or a range. */
    public boolean isSingle() {
        return fact.number(Detail.SIZE) <= 1;
    }

    public Related related(String message) {
        return from.related(fact, message);
    }
}

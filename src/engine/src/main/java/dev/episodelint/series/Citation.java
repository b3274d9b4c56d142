package dev.episodelint.series;

import dev.episodelint.diagnostic.Related;
import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;

/** A document's reference to an episode. */
public record Citation(MemberDocument from, Fact fact) {

    /** How the template calls the connection; empty in running text. */
    public String kind() {
        return fact.detail(Detail.KIND);
    }

    /** The title that it gives the episode; empty when it gives none. */
    public String title() {
        return fact.detail(Detail.TITLE);
    }

    /** Whether only its words tell where the title ends. */
    public boolean isTitleOpen() {
        return !fact.detail(Detail.OPEN_TITLE).isEmpty();
    }

    /** Whether it stands alone, not in a list or a range. */
    public boolean isSingle() {
        return fact.number(Detail.SIZE) <= 1;
    }

    public Related related(String message) {
        return from.related(fact, message);
    }
}

package dev.episodelint.series;

import dev.episodelint.diagnostic.Related;
import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Topic;
import java.util.List;

/**
 * The values that several documents give for one figure: a metric of an owner, or a figure of an incident.
 *
 * @param topic the kind of figure
 * @param accounts sorted by path
 */
public record FigureAccounts(Topic topic, List<Account> accounts) implements FactGroup {

    public FigureAccounts {
        accounts = List.copyOf(accounts);
    }

    /** The value in one document. */
    public record Account(MemberDocument member, Fact fact) {

        /** The value as written. */
        public String value() {
            return fact.label();
        }

        /** The owner or the incident. */
        public String owner() {
            return fact.detail(Detail.OWNER);
        }

        /** The name of the figure. */
        public String name() {
            return fact.detail(Detail.NAME);
        }

        public Related related() {
            return member.related(fact, "`" + value() + "` here");
        }
    }
}

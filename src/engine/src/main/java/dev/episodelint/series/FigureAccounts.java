package dev.episodelint.series;

import dev.episodelint.diagnostic.Related;
import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Topic;
import java.util.List;

/**
 * What several documents say one figure of one thing is: a metric of somebody, or a figure of an incident.
 *
 * @param topic what kind of thing
 * @param accounts sorted by path
 */
public record FigureAccounts(Topic topic, List<Account> accounts) implements FactGroup {

    public FigureAccounts {
        accounts = List.copyOf(accounts);
    }

    /** What one document says. */
    public record Account(MemberDocument member, Fact fact) {

        /** The value as written. */
        public String value() {
            return fact.label();
        }

        /** Whose it is, or which incident. */
        public String owner() {
            return fact.detail(Detail.OWNER);
        }

        /** What it measures. */
        public String name() {
            return fact.detail(Detail.NAME);
        }

        public Related related() {
            return member.related(fact, "`" + value() + "` here");
        }
    }
}

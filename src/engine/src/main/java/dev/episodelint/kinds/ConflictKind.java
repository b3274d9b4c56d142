package dev.episodelint.kinds;

import dev.episodelint.fact.Topic;
import dev.episodelint.rule.CorpusKind;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.FigureAccounts;
import dev.episodelint.series.FigureAccounts.Account;
import dev.episodelint.value.Quantity;
import dev.episodelint.value.Values;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Figures of one thing that documents give differently; once for each figure, in the last document that differs. */
final class ConflictKind implements CorpusKind<FigureAccounts, ConflictKind.Options> {
    private static final List<String> TOPICS = List.of("incident", "metric");

    record Options(Topic of) {}

    @Override
    public String name() {
        return "conflict";
    }

    @Override
    public Class<FigureAccounts> group() {
        return FigureAccounts.class;
    }

    @Override
    public Options options(YamlValue options) {
        String of = options.fields("of").require("of").oneOf(TOPICS);
        return new Options(Topic.valueOf(of.toUpperCase(Locale.ROOT)));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("name", "owner", "value", "other", "path");
    }

    @Override
    public void check(FigureAccounts accounts, Options options, Consumer<CorpusFinding> findings) {
        if (accounts.topic() != options.of()) {
            return;
        }
        List<Account> all = accounts.accounts();
        Account first = all.get(0);
        List<Account> differing = all.stream().filter(a -> !agree(first, a)).toList();
        List<Account> shown = differing.stream().filter(a -> a.member().shown()).toList();
        if (differing.isEmpty() || (shown.isEmpty() && !first.member().shown())) {
            return;
        }
        Account at = shown.isEmpty() ? first : shown.get(shown.size() - 1);
        List<Account> others = all.stream().filter(a -> !agree(at, a)).toList();
        findings.accept(CorpusFinding.at(
                        at.member(),
                        at.fact(),
                        Map.of(
                                "name", at.name(),
                                "owner", at.owner(),
                                "value", at.value(),
                                "other", others.get(0).value(),
                                "path", others.get(0).member().path()))
                .with(others.stream().map(Account::related).toList()));
    }

    /** What is not understood agrees with everything. */
    private static boolean agree(Account one, Account other) {
        Quantity a = Values.named(one.name(), one.value(), 0).measured();
        Quantity b = Values.named(other.name(), other.value(), 0).measured();
        return a == null || b == null || a.agreesWith(b) || a.compare(b).isEmpty() && a.dimension() != b.dimension();
    }
}
